import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { SetupGroups } from './SetupGroups';

it('names each group, says how many it holds, and leads to where people are added', () => {
  const address = '/sites/hospital/_layouts/15/people.aspx?MembershipGroupId=9';
  render(
    <SetupGroups
      groups={[
        { key: 'staff', title: 'All staff', memberCount: 1, address: '/staff' },
        { key: 'physicians', title: 'Physicians', memberCount: 40, address }
      ]}
    />
  );
  const [staff, physicians] = screen.getAllByRole('listitem');
  expect(staff?.textContent).toMatch(/All staff\s*1 person or group$/);
  expect(physicians?.textContent).toMatch(/Physicians\s*40 people or groups$/);
  expect(screen.getByRole('link', { name: 'Physicians' }).getAttribute('href')).toBe(address);
});
