import { morePhysicians } from '../large/large-people';
import { allPeople } from '../people';
import { chiefsOfStaff, physicians } from '../people/clinicians';
import type { SeedDirectoryGroup, SeedPerson } from '../types';

const PHYSICIANS = 40;
const others = morePhysicians.slice(0, PHYSICIANS - physicians.length - chiefsOfStaff.length);

/** Everyone the organization's directory has, whether or not they were ever on the site. */
export const directoryPeople: readonly SeedPerson[] = [...allPeople, ...others];

/** The security group a hospital has for its 40 physicians, the chiefs of staff among them. */
export const medicalStaff: SeedDirectoryGroup = {
  login: 'c:0t.c|tenant|6f0a3c52-8a4e-4f0b-9a3d-1c2b7d9e4f60',
  title: 'Medical staff',
  members: [...physicians, ...chiefsOfStaff, ...others].map(({ upn }) => upn)
};
