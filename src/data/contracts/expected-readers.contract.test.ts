/**
 * @jest-environment node
 */
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { AudienceGroup } from '../../domain/contracts/contract';
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { createContractRepository } from './create-contract-repository';

const surgeons: AudienceGroup = { login: 'Surgeons', name: 'Surgeons' };

let hospital: TestHospital;
let contractId: number;
const as = (name: string) => createContractRepository(hospital.siteAs(name));
beforeAll(async () => {
  hospital = await startHospital();
  const { web } = hospital.siteAs('robin.ashdown').sp;
  await web.siteGroups.add({ Title: 'Surgeons', OnlyAllowMembersViewMembership: false });
  await web.siteGroups.getByName('Surgeons').users.add('i:0#.f|membership|amara.okafor@hospital.example');
  contractId = (await publishContract(as('helen.marsh'), 'Call pay')).id;
});
afterAll(() => hospital.close());

const expectedBy = async (name: string) => {
  const { people, unlisted } = await as(name).readExpectedReaders(contractId);
  return { names: people.map((person) => person.name), emails: people.map(({ email }) => email), unlisted };
};

describe('who is expected to read a contract', () => {
  it('are all physicians, with the groups of the directory by name (tenant 1)', async () => {
    const { names, emails, unlisted } = await expectedBy('helen.marsh');
    expect(names).toContain('Dr. Daniel Reyes');
    expect(emails).toContain('daniel.reyes@hospital.example');
    expect(names).not.toContain('Priya Nair');
    expect(unlisted.length + names.length).toBeGreaterThan(1);
  });

  it('are the members of the groups it names', async () => {
    const audience = await as('helen.marsh').readAudience(contractId);
    await as('helen.marsh').changeAudience(contractId, [surgeons], { audience });
    const { names } = await expectedBy('helen.marsh');
    expect(names).toContain('Dr. Amara Okafor');
    expect(names).not.toContain('Dr. Daniel Reyes');
  });

  it('are unknown where a group hides its members (tenant 2)', async () => {
    const { web } = hospital.siteAs('robin.ashdown').sp;
    await web.siteGroups.getByName('Surgeons').update({ OnlyAllowMembersViewMembership: true });
    expect(await expectedBy('helen.marsh')).toEqual({ names: [], emails: [], unlisted: ['Surgeons'] });
  });

  it('is the office to know: a physician is refused', async () => {
    await expect(as('amara.okafor').readExpectedReaders(contractId)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
