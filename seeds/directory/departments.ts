import type { ExecutiveTier } from '../../src/domain/relationships/executive-tier';
import { personNamed, upnOf } from '../people';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { LocationKey } from './locations';

type Department = {
  readonly name: string;
  readonly location: LocationKey;
  readonly executive: string;
  readonly tier: ExecutiveTier;
  readonly liaison: string | null;
  readonly systems: readonly string[];
  readonly phone: string;
  readonly aliases?: readonly string[];
};

const record = 'Electronic health record';
const pacs = 'Image viewer';
const lab = 'Laboratory system';
const meds = 'Medication cabinets';
const paging = 'Secure messaging';
const surgery = 'Surgery scheduling';
const dictation = 'Voice dictation';
const revenue = 'Billing workbench';
const pumps = 'Smart pump gateway';

const north: readonly Department[] = [
  {
    name: 'Hospital Medicine',
    location: 'north',
    executive: 'lorraine.beck',
    tier: 'CXO',
    liaison: 'marcus.lindqvist',
    systems: [record, paging, dictation],
    phone: '555-0110 ext. 4400',
    aliases: ['Hospitalist Service - North', 'Hospitalists', 'Inpatient Medicine']
  },
  {
    name: 'Emergency Department',
    location: 'north',
    executive: 'hugo.marchetti',
    tier: 'VP',
    liaison: 'hannah.brightwater',
    systems: [record, 'Emergency tracking board', paging],
    phone: '555-0110 ext. 1100',
    aliases: ['ED', 'Emergency Medicine']
  },
  {
    name: 'Intensive Care Unit',
    location: 'north',
    executive: 'nadia.petrov',
    tier: 'CXO',
    liaison: 'hannah.brightwater',
    systems: [record, 'Bedside monitors', pumps],
    phone: '555-0110 ext. 5500',
    aliases: ['ICU', 'Critical Care']
  },
  {
    name: 'Surgical Services',
    location: 'north',
    executive: 'theodore.lang',
    tier: 'VP',
    liaison: 'tariq.bashir',
    systems: [surgery, record, 'Anesthesia record'],
    phone: '555-0110 ext. 2200',
    aliases: ['Perioperative Services', 'Operating Room']
  },
  {
    name: 'Pharmacy',
    location: 'north',
    executive: 'miriam.feld',
    tier: 'Director',
    liaison: 'dominic.farrow',
    systems: [meds, record, 'Compounding log'],
    phone: '555-0110 ext. 1004'
  },
  {
    name: 'Laboratory',
    location: 'north',
    executive: 'carlos.ibarra',
    tier: 'Director',
    liaison: 'dominic.farrow',
    systems: [lab, 'Label printing'],
    phone: '555-0110 ext. 1030',
    aliases: ['Pathology and Laboratory']
  },
  {
    name: 'Radiology',
    location: 'north',
    executive: 'patrick.osei',
    tier: 'VP',
    liaison: 'dominic.farrow',
    systems: [pacs, dictation, record],
    phone: '555-0110 ext. 1010',
    aliases: ['Diagnostic Imaging']
  },
  {
    name: 'Cardiology',
    location: 'north',
    executive: 'patrick.osei',
    tier: 'VP',
    liaison: 'tariq.bashir',
    systems: ['Heart tracing archive', pacs, record],
    phone: '555-0110 ext. 3300'
  },
  {
    name: 'Nursing Administration',
    location: 'north',
    executive: 'nadia.petrov',
    tier: 'CXO',
    liaison: 'hannah.brightwater',
    systems: ['Staff scheduling', record],
    phone: '555-0110 ext. 1103'
  },
  {
    name: 'Health Information Management',
    location: 'north',
    executive: 'janet.ruiz',
    tier: 'Director',
    liaison: 'marcus.lindqvist',
    systems: [record, 'Document scanning', dictation],
    phone: '555-0110 ext. 1140',
    aliases: ['HIM', 'Medical Records']
  },
  {
    name: 'Revenue Cycle',
    location: 'north',
    executive: 'desmond.clarke',
    tier: 'VP',
    liaison: 'marcus.lindqvist',
    systems: [revenue, 'Document scanning'],
    phone: '555-0110 ext. 1150',
    aliases: ['Billing', 'Patient Accounts']
  },
  {
    name: 'Medical Staff Office',
    location: 'north',
    executive: 'lorraine.beck',
    tier: 'CXO',
    liaison: 'marcus.lindqvist',
    systems: ['Credentialing file'],
    phone: '555-0110 ext. 1110'
  }
];

const central: readonly Department[] = [
  {
    name: 'Hospital Medicine',
    location: 'central',
    executive: 'bernard.oyelaran',
    tier: 'CXO',
    liaison: 'sofia.alvarez',
    systems: [record, paging, dictation],
    phone: '555-0120 ext. 6600',
    aliases: ['Hospitalist Service - Central']
  },
  {
    name: 'Emergency Department',
    location: 'central',
    executive: 'hugo.marchetti',
    tier: 'VP',
    liaison: 'sofia.alvarez',
    systems: [record, 'Emergency tracking board', paging],
    phone: '555-0120 ext. 1100',
    aliases: ['ED Central']
  },
  {
    name: 'Labor and Delivery',
    location: 'central',
    executive: 'simone.archer',
    tier: 'VP',
    liaison: 'stefan.kovac',
    systems: ['Fetal monitoring', record],
    phone: '555-0120 ext. 3300',
    aliases: ['L&D', 'Birth Center']
  },
  {
    name: 'Neonatal Intensive Care',
    location: 'central',
    executive: 'simone.archer',
    tier: 'VP',
    liaison: 'stefan.kovac',
    systems: [record, 'Bedside monitors', 'Milk tracking'],
    phone: '555-0120 ext. 3400',
    aliases: ['NICU']
  },
  {
    name: 'Orthopedics',
    location: 'central',
    executive: 'theodore.lang',
    tier: 'VP',
    liaison: 'sofia.alvarez',
    systems: [surgery, pacs, record],
    phone: '555-0120 ext. 2500'
  },
  {
    name: 'Anesthesiology',
    location: 'central',
    executive: 'theodore.lang',
    tier: 'VP',
    liaison: 'sofia.alvarez',
    systems: ['Anesthesia record', meds],
    phone: '555-0120 ext. 2215',
    aliases: ['Anesthesia']
  },
  {
    name: 'Pharmacy',
    location: 'central',
    executive: 'miriam.feld',
    tier: 'Director',
    liaison: 'aisha.rahman',
    systems: [meds, record, 'Compounding log'],
    phone: '555-0120 ext. 1005'
  },
  {
    name: 'Laboratory',
    location: 'central',
    executive: 'carlos.ibarra',
    tier: 'Director',
    liaison: 'aisha.rahman',
    systems: [lab, 'Label printing', 'Blood bank system'],
    phone: '555-0120 ext. 1030'
  },
  {
    name: 'Radiology',
    location: 'central',
    executive: 'patrick.osei',
    tier: 'VP',
    liaison: 'aisha.rahman',
    systems: [pacs, dictation],
    phone: '555-0120 ext. 1015'
  },
  {
    name: 'Quality and Patient Safety',
    location: 'central',
    executive: 'ruth.vandermeer',
    tier: 'Director',
    liaison: 'yolanda.price',
    systems: ['Event reporting', 'Quality dashboard'],
    phone: '555-0120 ext. 1120'
  },
  {
    name: 'Finance',
    location: 'central',
    executive: 'alice.thornbury',
    tier: 'CXO',
    liaison: 'yolanda.price',
    systems: [revenue, 'General ledger'],
    phone: '555-0120 ext. 1106',
    aliases: ['Accounting']
  },
  {
    name: 'Human Resources',
    location: 'central',
    executive: 'heidi.lindgren',
    tier: 'CXO',
    liaison: 'yolanda.price',
    systems: ['Staff scheduling', 'Payroll and benefits'],
    phone: '555-0120 ext. 1130',
    aliases: ['HR']
  }
];

const willowBend: readonly Department[] = [
  {
    name: 'Emergency Department',
    location: 'willow',
    executive: 'hugo.marchetti',
    tier: 'VP',
    liaison: 'gabriel.stone',
    systems: [record, 'Emergency tracking board'],
    phone: '555-0130 ext. 1100'
  },
  {
    name: 'Family Medicine Clinic',
    location: 'willow',
    executive: 'ibrahim.sesay',
    tier: 'CXO',
    liaison: 'lucia.ferraro',
    systems: [record, 'Patient portal', 'Label printing'],
    phone: '555-0130 ext. 2000',
    aliases: ['Family Practice']
  },
  {
    name: 'Rehabilitation Services',
    location: 'willow',
    executive: 'wei.zhao',
    tier: 'Director',
    liaison: 'lucia.ferraro',
    systems: [record, 'Therapy scheduling'],
    phone: '555-0130 ext. 2100',
    aliases: ['Physical Therapy', 'Rehab']
  },
  {
    name: 'Medical-Surgical Nursing',
    location: 'willow',
    executive: 'nadia.petrov',
    tier: 'CXO',
    liaison: 'gabriel.stone',
    systems: [record, pumps, paging],
    phone: '555-0130 ext. 2200',
    aliases: ['Med-Surg']
  },
  {
    name: 'Imaging',
    location: 'willow',
    executive: 'patrick.osei',
    tier: 'VP',
    liaison: 'lucia.ferraro',
    systems: [pacs, dictation],
    phone: '555-0130 ext. 1300'
  },
  {
    name: 'Pharmacy',
    location: 'willow',
    executive: 'miriam.feld',
    tier: 'Director',
    liaison: 'gabriel.stone',
    systems: [meds, record],
    phone: '555-0130 ext. 1006'
  },
  {
    name: 'Patient Access',
    location: 'willow',
    executive: 'andrea.koss',
    tier: 'Manager',
    liaison: 'gabriel.stone',
    systems: ['Registration', 'Document scanning'],
    phone: '555-0130 ext. 1010',
    aliases: ['Registration', 'Admitting']
  }
];

const eastmoor: readonly Department[] = [
  {
    name: 'Oncology and Infusion',
    location: 'eastmoor',
    executive: 'julian.mbeki',
    tier: 'Director',
    liaison: 'malcolm.greer',
    systems: [record, 'Chemotherapy ordering', pumps],
    phone: '555-0140 ext. 2200',
    aliases: ['Cancer Center']
  },
  {
    name: 'Behavioral Health',
    location: 'eastmoor',
    executive: 'colleen.fahey',
    tier: 'CXO',
    liaison: 'malcolm.greer',
    systems: [record, 'Telehealth visits'],
    phone: '555-0140 ext. 3310',
    aliases: ['Psychiatry']
  },
  {
    name: 'Dialysis Center',
    location: 'eastmoor',
    executive: 'colleen.fahey',
    tier: 'CXO',
    liaison: 'keiko.arai',
    systems: [record, 'Dialysis treatment log'],
    phone: '555-0140 ext. 1200'
  },
  {
    name: 'Home Health',
    location: 'eastmoor',
    executive: 'colleen.fahey',
    tier: 'CXO',
    liaison: null,
    systems: ['Home visit tablets', record],
    phone: '555-0140 ext. 1250',
    aliases: ['Visiting Nurses']
  },
  {
    name: 'Outpatient Surgery',
    location: 'eastmoor',
    executive: 'theodore.lang',
    tier: 'VP',
    liaison: 'keiko.arai',
    systems: [surgery, record],
    phone: '555-0140 ext. 1010'
  },
  {
    name: 'Radiation Therapy',
    location: 'eastmoor',
    executive: 'julian.mbeki',
    tier: 'Director',
    liaison: 'malcolm.greer',
    systems: ['Treatment planning', pacs],
    phone: '555-0140 ext. 2230'
  },
  {
    name: 'Community Clinics',
    location: 'eastmoor',
    executive: 'colleen.fahey',
    tier: 'CXO',
    liaison: 'malcolm.greer',
    systems: [record, 'Patient portal'],
    phone: '555-0140 ext. 4000'
  },
  {
    name: 'Supply Chain',
    location: 'eastmoor',
    executive: 'gordon.pike',
    tier: 'Director',
    liaison: 'keiko.arai',
    systems: ['Inventory scanners', 'General ledger'],
    phone: '555-0140 ext. 1300',
    aliases: ['Materials Management', 'Purchasing']
  }
];

/** Every department of the demo, hospital by hospital. */
export const allDepartments: readonly Department[] = [...north, ...central, ...willowBend, ...eastmoor];

/** A department's key in the list: its location and its name, since names repeat between hospitals. */
export function departmentKey(department: Pick<Department, 'location' | 'name'>): string {
  return `${department.location}/${department.name}`;
}

/** Rows of the Departments list. */
export function buildDepartments(clock: SeedClock): readonly SeedRow[] {
  return allDepartments.map((department, index) => ({
    key: departmentKey(department),
    author: upnOf('eleanor.voss'),
    editor: upnOf(department.liaison ?? 'eleanor.voss'),
    created: clock.daysAgo(305, '15:10'),
    modified: clock.daysAgo(20 + ((index * 13) % 160), '15:40'),
    fields: {
      Title: department.name,
      DepartmentLocation: { row: department.location },
      Aliases: (department.aliases ?? []).join('\n'),
      Executive: { person: upnOf(department.executive) },
      ExecutiveTitle: personNamed(department.executive).jobTitle,
      ExecutiveTier: department.tier,
      Liaison: department.liaison === null ? null : { row: department.liaison },
      Systems: department.systems.join('\n'),
      DepartmentPhone: department.phone
    }
  }));
}
