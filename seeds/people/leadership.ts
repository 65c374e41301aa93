import { person } from './person';
import type { SeedPerson } from '../types';

/** Business executives of every tier; the second is the one the page's switch offers. */
export const executives: readonly SeedPerson[] = [
  person('lorraine.beck', 'Lorraine Beck', {
    job: 'Chief operating officer',
    department: 'Administration',
    office: 'North Campus, 1 Center 101',
    phone: '555-0110 ext. 1101'
  }),
  person(
    'theodore.lang',
    'Theodore Lang',
    {
      job: 'Vice president, Perioperative Services',
      department: 'Surgical Services',
      office: 'North Campus, 2 East 200',
      phone: '555-0110 ext. 2200'
    },
    { role: 'Department executive' }
  ),
  person('nadia.petrov', 'Nadia Petrov', {
    job: 'Chief nursing officer',
    department: 'Nursing Administration',
    office: 'North Campus, 1 Center 103',
    phone: '555-0110 ext. 1103'
  }),
  person('bernard.oyelaran', 'Dr. Bernard Oyelaran', {
    job: 'Chief medical officer',
    department: 'Administration',
    office: 'Central Hospital, 1 Center 102',
    phone: '555-0120 ext. 1102'
  }),
  person('alice.thornbury', 'Alice Thornbury', {
    job: 'Chief financial officer',
    department: 'Finance',
    office: 'Central Hospital, 1 Center 106',
    phone: '555-0120 ext. 1106'
  }),
  person('hugo.marchetti', 'Hugo Marchetti', {
    job: 'Vice president, Emergency and Critical Care',
    department: 'Emergency Department',
    office: 'Central Hospital, ED 00',
    phone: '555-0120 ext. 1100'
  }),
  person('simone.archer', 'Simone Archer', {
    job: "Vice president, Women's and Children's Services",
    department: 'Labor and Delivery',
    office: 'Central Hospital, 3 South 300',
    phone: '555-0120 ext. 3301'
  }),
  person('patrick.osei', 'Patrick Osei', {
    job: 'Vice president, Diagnostic Services',
    department: 'Radiology',
    office: 'North Campus, Lower Level 10',
    phone: '555-0110 ext. 1010'
  }),
  person('miriam.feld', 'Miriam Feld', {
    job: 'Director, Pharmacy',
    department: 'Pharmacy',
    office: 'North Campus, Lower Level 4',
    phone: '555-0110 ext. 1004'
  }),
  person('carlos.ibarra', 'Carlos Ibarra', {
    job: 'Director, Laboratory',
    department: 'Laboratory',
    office: 'North Campus, Lower Level 31',
    phone: '555-0110 ext. 1031'
  }),
  person('janet.ruiz', 'Janet Ruiz', {
    job: 'Director, Health Information Management',
    department: 'HIM',
    office: 'North Campus, 1 Center 140',
    phone: '555-0110 ext. 1140'
  }),
  person('desmond.clarke', 'Desmond Clarke', {
    job: 'Vice president, Revenue Cycle',
    department: 'Revenue Cycle',
    office: 'North Campus, 1 Center 150',
    phone: '555-0110 ext. 1150'
  }),
  person('ruth.vandermeer', 'Ruth Vandermeer', {
    job: 'Director, Quality and Patient Safety',
    department: 'Quality and Patient Safety',
    office: 'Central Hospital, 1 Center 120',
    phone: '555-0120 ext. 1120'
  }),
  person('ibrahim.sesay', 'Ibrahim Sesay', {
    job: 'President, Willow Bend Hospital',
    department: 'Administration',
    office: 'Willow Bend, 1 Main 100',
    phone: '555-0130 ext. 1000'
  }),
  person('colleen.fahey', 'Colleen Fahey', {
    job: 'President, Eastmoor Hospital',
    department: 'Administration',
    office: 'Eastmoor, 1 Front 100',
    phone: '555-0140 ext. 1000'
  }),
  person('wei.zhao', 'Wei Zhao', {
    job: 'Director, Rehabilitation Services',
    department: 'Rehabilitation Services',
    office: 'Willow Bend, Gym office',
    phone: '555-0130 ext. 2100'
  }),
  person('andrea.koss', 'Andrea Koss', {
    job: 'Manager, Patient Access',
    department: 'Registration',
    office: 'Willow Bend, 1 Main 110',
    phone: '555-0130 ext. 1010'
  }),
  person('julian.mbeki', 'Julian Mbeki', {
    job: 'Director, Oncology Services',
    department: 'Oncology and Infusion',
    office: 'Eastmoor, Pavilion 200',
    phone: '555-0140 ext. 2200'
  }),
  person('heidi.lindgren', 'Heidi Lindgren', {
    job: 'Chief human resources officer',
    department: 'Human Resources',
    office: 'Central Hospital, 1 Center 130',
    phone: '555-0120 ext. 1130'
  })
];

/** The people whose names departments look for: one IT site director per card of the directory. */
export const siteDirectors: readonly SeedPerson[] = [
  person(
    'marcus.lindqvist',
    'Marcus Lindqvist',
    {
      job: 'IT site director',
      department: 'Information Technology',
      office: 'North Campus, 1 Center 118',
      phone: '555-0110 ext. 1118'
    },
    { role: 'Site director' }
  ),
  person(
    'sofia.alvarez',
    'Sofia Alvarez',
    {
      job: 'IT site director',
      department: 'Information Technology',
      office: 'Central Hospital, 2 West 240',
      phone: '555-0120 ext. 2240'
    },
    { role: 'Site director' }
  ),
  person('tariq.bashir', 'Tariq Bashir', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'North Campus, 3 East 301',
    phone: '555-0110 ext. 3301'
  }),
  person('hannah.brightwater', 'Hannah Brightwater', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'North Campus, 1 Center 119',
    phone: '555-0110 ext. 1119'
  }),
  person('dominic.farrow', 'Dominic Farrow', {
    job: 'Associate IT site director',
    department: 'Information Technology',
    office: 'North Campus, Lower Level 2',
    phone: '555-0110 ext. 1002'
  }),
  person('yolanda.price', 'Yolanda Price', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'Central Hospital, 1 Center 109',
    phone: '555-0120 ext. 1109'
  }),
  person('stefan.kovac', 'Stefan Kovac', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'Central Hospital, 3 South 302',
    phone: '555-0120 ext. 3302'
  }),
  person('aisha.rahman', 'Aisha Rahman', {
    job: 'Associate IT site director',
    department: 'Information Technology',
    office: 'Central Hospital, Lower Level 3',
    phone: '555-0120 ext. 1003'
  }),
  person('gabriel.stone', 'Gabriel Stone', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'Willow Bend, 1 Main 105',
    phone: '555-0130 ext. 1005'
  }),
  person('lucia.ferraro', 'Lucia Ferraro', {
    job: 'Associate IT site director',
    department: 'Information Technology',
    office: 'Willow Bend, Clinic 2',
    phone: '555-0130 ext. 2002'
  }),
  person('malcolm.greer', 'Malcolm Greer', {
    job: 'IT site director',
    department: 'Information Technology',
    office: 'Eastmoor, 1 Front 104',
    phone: '555-0140 ext. 1004'
  }),
  person('keiko.arai', 'Keiko Arai', {
    job: 'Associate IT site director',
    department: 'Information Technology',
    office: 'IT Building, 2nd floor',
    phone: '555-0150 ext. 2014'
  })
];

export const analysts: readonly SeedPerson[] = [
  person(
    'owen.gallagher',
    'Owen Gallagher',
    {
      job: 'Clinical systems analyst',
      department: 'Information Technology',
      office: 'IT Building, 1st floor',
      phone: '555-0150 ext. 1021'
    },
    { role: 'IT analyst' }
  ),
  person('tamsin.wells', 'Tamsin Wells', {
    job: 'Service desk lead',
    department: 'Information Technology',
    office: 'IT Building, 1st floor',
    phone: '555-0150 ext. 1001'
  }),
  person('rafael.santos', 'Rafael Santos', {
    job: 'Network engineer',
    department: 'Information Technology',
    office: 'IT Building, 1st floor',
    phone: '555-0150 ext. 1044'
  }),
  person('ines.cardoso', 'Ines Cardoso', {
    job: 'Imaging systems analyst',
    department: 'Information Technology',
    office: 'IT Building, 2nd floor',
    phone: '555-0150 ext. 2032'
  }),
  person('bo.sandberg', 'Bo Sandberg', {
    job: 'Security analyst',
    department: 'Information Technology',
    office: 'IT Building, 2nd floor',
    phone: '555-0150 ext. 2040'
  })
];

export const digitalLeaders: readonly SeedPerson[] = [
  person(
    'eleanor.voss',
    'Eleanor Voss',
    {
      job: 'Chief information officer',
      department: 'Information Technology',
      office: 'IT Building, 3rd floor',
      phone: '555-0150 ext. 3001'
    },
    { role: 'CIO' }
  ),
  person('nathan.quill', 'Nathan Quill', {
    job: 'Deputy chief information officer',
    department: 'Information Technology',
    office: 'IT Building, 3rd floor',
    phone: '555-0150 ext. 3002'
  })
];

export const administrators: readonly SeedPerson[] = [
  person(
    'robin.ashdown',
    'Robin Ashdown',
    {
      job: 'Collaboration platform administrator',
      department: 'Information Technology',
      office: 'IT Building, 1st floor',
      phone: '555-0150 ext. 1050'
    },
    { role: 'Administrator', isSiteAdmin: true }
  )
];
