const mockSetUp = jest.fn();
const mockRead = jest.fn();
jest.mock('../../../data/contracts/set-up-period-rule', () => ({
  setUpPeriodRule: (...given: readonly unknown[]): unknown => mockSetUp(...given),
  readRuleVerdict: (...given: readonly unknown[]): unknown => mockRead(...given)
}));

import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RuleVerdict } from '../../../data/contracts/set-up-period-rule';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { SetupPeriods } from './SetupPeriods';

const site = { webUrl: 'https://hospital.example/sites/hospital' } as SuiteSite;

async function tryClock(): Promise<void> {
  render(<SetupPeriods site={site} />);
  await userEvent.setup().click(screen.getByRole('button', { name: "Try SharePoint's clock" }));
}

beforeEach(() => mockRead.mockReset().mockResolvedValue(undefined));

describe('SetupPeriods', () => {
  it('says that it waits, and once the try is over what keeps periods here', async () => {
    let end: (verdict: RuleVerdict) => void = () => undefined;
    mockSetUp.mockReturnValue(new Promise((resolve) => (end = resolve)));
    await tryClock();
    expect(mockSetUp).toHaveBeenCalledWith(site);
    expect(screen.getByText('Waiting for the minute to end…')).toBeTruthy();
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
    await act(async () => end('honored'));
    expect(screen.getByRole('status').textContent).toBe('SharePoint ends comment periods by its own clock here.');
    expect(screen.queryByText('Waiting for the minute to end…')).toBeNull();
  });

  it.each([
    ['notHonored', /doesn't end comment periods here/],
    ['notKnown', /didn't give a result/]
  ] as const)('claims nothing where the verdict is %s', async (verdict, words) => {
    mockSetUp.mockResolvedValue(verdict);
    await tryClock();
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  it('remembers what an earlier try found, says it without announcing it, and asks for no other', async () => {
    mockRead.mockResolvedValue('notHonored');
    render(<SetupPeriods site={site} />);
    expect(await screen.findByText(/doesn't end comment periods here/)).toBeTruthy();
    expect(mockRead).toHaveBeenCalledWith(site);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByText(/Only a try can tell/)).toBeNull();
    mockSetUp.mockResolvedValue('honored');
    await userEvent.setup().click(screen.getByRole('button', { name: "Try SharePoint's clock again" }));
    expect(screen.getByRole('status').textContent).toMatch(/by its own clock here/);
    expect(screen.queryByText(/doesn't end comment periods here/)).toBeNull();
  });

  it('says what failed, and tries again', async () => {
    mockSetUp.mockRejectedValueOnce(new Error('no answer')).mockResolvedValue('honored');
    await tryClock();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('status').textContent).toMatch(/by its own clock here/);
  });
});
