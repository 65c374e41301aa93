import { person } from './person';
import type { SeedPerson } from '../types';

/** Physicians, the first two of whom the page's switch offers. Some profiles spell their department in another way than the directory. */
export const physicians: readonly SeedPerson[] = [
  person(
    'amara.okafor',
    'Dr. Amara Okafor',
    {
      job: 'Hospitalist',
      department: 'Hospitalist Service - North',
      office: 'North Campus, 4 West 412',
      phone: '555-0110 ext. 4412'
    },
    { role: 'Physician' }
  ),
  person(
    'daniel.reyes',
    'Dr. Daniel Reyes',
    {
      job: 'Emergency physician',
      department: 'Emergency Department',
      office: 'Central Hospital, ED 02',
      phone: '555-0120 ext. 1102'
    },
    { role: 'Second physician' }
  ),
  person('ingrid.halvorsen', 'Dr. Ingrid Halvorsen', {
    job: 'Hospitalist, nights',
    department: 'Hospital Medicine',
    office: 'North Campus, 4 West 414',
    phone: '555-0110 ext. 4414'
  }),
  person('rahul.deshmukh', 'Dr. Rahul Deshmukh', {
    job: 'Hospitalist',
    department: 'Hospital Medicine',
    office: 'Central Hospital, 6 East 610',
    phone: '555-0120 ext. 6610'
  }),
  person('grace.abernathy', 'Dr. Grace Abernathy', {
    job: 'Hospitalist',
    department: 'Hospital Medicine',
    office: 'North Campus, 4 West 418',
    phone: '555-0110 ext. 4418'
  }),
  person('tomasz.wilk', 'Dr. Tomasz Wilk', {
    job: 'Intensivist',
    department: 'Intensive Care Unit',
    office: 'North Campus, 5 North 501',
    phone: '555-0110 ext. 5501'
  }),
  person(
    'leilani.kahale',
    'Dr. Leilani Kahale',
    {
      job: 'Obstetrician',
      department: 'Labor and Delivery',
      office: 'Central Hospital, 3 South 320',
      phone: '555-0120 ext. 3320'
    },
    { aliases: ['Leilani Brooks'] }
  ),
  person('yusuf.demir', 'Dr. Yusuf Demir', {
    job: 'General surgeon',
    department: 'Surgical Services',
    office: 'North Campus, 2 East 207',
    phone: '555-0110 ext. 2207'
  }),
  person('beatrice.fontaine', 'Dr. Beatrice Fontaine', {
    job: 'Anesthesiologist',
    department: 'Anesthesiology',
    office: 'Central Hospital, 2 West 215',
    phone: '555-0120 ext. 2215'
  }),
  person('kwame.asante', 'Dr. Kwame Asante', {
    job: 'Cardiologist',
    department: 'Cardiology',
    office: 'North Campus, 3 East 333',
    phone: '555-0110 ext. 3333'
  }),
  person('mei.tanaka', 'Dr. Mei Tanaka', {
    job: 'Radiologist',
    department: 'Diagnostic Imaging',
    office: 'North Campus, Lower Level 12',
    phone: '555-0110 ext. 1012'
  }),
  person('oliver.brandt', 'Dr. Oliver Brandt', {
    job: 'Family physician',
    department: 'Family Medicine Clinic',
    office: 'Willow Bend, Clinic 9',
    phone: '555-0130 ext. 2009'
  }),
  person('noor.haddad', 'Dr. Noor Haddad', {
    job: 'Emergency physician',
    department: 'Emergency Department',
    office: 'Willow Bend, ED 01',
    phone: '555-0130 ext. 1101'
  }),
  person('celeste.moreau', 'Dr. Celeste Moreau', {
    job: 'Oncologist',
    department: 'Oncology and Infusion',
    office: 'Eastmoor, Pavilion 204',
    phone: '555-0140 ext. 2204'
  }),
  person('anders.nyqvist', 'Dr. Anders Nyqvist', {
    job: 'Psychiatrist',
    department: 'Behavioral Health',
    office: 'Eastmoor, Pavilion 310',
    phone: '555-0140 ext. 3310'
  })
];

/** Physician leaders who post contracts and answer comments. */
export const chiefsOfStaff: readonly SeedPerson[] = [
  person(
    'helen.marsh',
    'Dr. Helen Marsh',
    {
      job: 'Chief of staff',
      department: 'Medical Staff Office',
      office: 'North Campus, 1 Center 110',
      phone: '555-0110 ext. 1110'
    },
    { role: 'Chief of staff' }
  ),
  person('victor.adeyemi', 'Dr. Victor Adeyemi', {
    job: 'Vice chief of staff',
    department: 'Medical Staff Office',
    office: 'Central Hospital, 1 Center 104',
    phone: '555-0120 ext. 1104'
  })
];

/** Nurses, therapists and department staff: the people who search, ask and report. */
export const clinicalStaff: readonly SeedPerson[] = [
  person(
    'priya.nair',
    'Priya Nair',
    {
      job: 'Registered nurse',
      department: 'Emergency Department',
      office: 'North Campus, ED station B',
      phone: '555-0110 ext. 1120'
    },
    { role: 'Nurse' }
  ),
  person('jonah.whitfield', 'Jonah Whitfield', {
    job: 'Charge nurse',
    department: 'Intensive Care Unit',
    office: 'North Campus, 5 North',
    phone: '555-0110 ext. 5500'
  }),
  person('camila.duarte', 'Camila Duarte', {
    job: 'Registered nurse',
    department: 'Labor and Delivery',
    office: 'Central Hospital, 3 South',
    phone: '555-0120 ext. 3300'
  }),
  person('samir.khoury', 'Samir Khoury', {
    job: 'Pharmacist',
    department: 'Pharmacy',
    office: 'Central Hospital, Lower Level 5',
    phone: '555-0120 ext. 1005'
  }),
  person(
    'dorothy.kim',
    'Dorothy Kim',
    {
      job: 'Medical laboratory scientist',
      department: 'Laboratory',
      office: 'North Campus, Lower Level 30',
      phone: '555-0110 ext. 1030'
    },
    { aliases: ['Dottie Kim'] }
  ),
  person('ezra.goldman', 'Ezra Goldman', {
    job: 'Physical therapist',
    department: 'Rehabilitation Services',
    office: 'Willow Bend, Gym 1',
    phone: '555-0130 ext. 2101'
  }),
  person('fatima.zahir', 'Fatima Zahir', {
    job: 'Unit clerk',
    department: 'Medical-Surgical Nursing',
    office: 'Willow Bend, 2 Main',
    phone: '555-0130 ext. 2200'
  }),
  person('luca.bianchi', 'Luca Bianchi', {
    job: 'Radiologic technologist',
    department: 'Imaging',
    office: 'Willow Bend, Imaging 3',
    phone: '555-0130 ext. 1303'
  }),
  person('renee.castillo', 'Renee Castillo', {
    job: 'Social worker',
    department: 'Behavioral Health',
    office: 'Eastmoor, Pavilion 312',
    phone: '555-0140 ext. 3312'
  }),
  person('mateus.oliveira', 'Mateus Oliveira', {
    job: 'Scheduler',
    department: 'Outpatient Surgery',
    office: 'Eastmoor, 1 Front',
    phone: '555-0140 ext. 1010'
  })
];

/** Account of someone who left; still the named executive of a department, which the coverage view has to notice. */
export const formerStaff: readonly SeedPerson[] = [
  person(
    'gordon.pike',
    'Gordon Pike',
    { job: 'Director, Supply Chain', department: 'Supply Chain', office: '', phone: '' },
    { disabled: true }
  )
];

/** A person who may look and nothing else. */
export const visitors: readonly SeedPerson[] = [
  person(
    'wren.calloway',
    'Wren Calloway',
    { job: 'Community board member', department: '', office: '', phone: '' },
    { role: 'Visitor' }
  )
];
