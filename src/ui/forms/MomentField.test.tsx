import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { TestClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../time/clock-context';
import { ownZone } from '../time/shown-zone';
import { useZoneHint } from '../time/use-zone-hint';
import { ZoneProvider } from '../time/zone-context';
import { MomentField } from './MomentField';

/** A zone whose clocks never show what those of this computer do. */
const elsewhere = ['America/Chicago', 'Asia/Tokyo'].find((zone) => zone !== ownZone()) ?? '';

function show(zone: string, first: string): HTMLInputElement {
  const Held = (): React.ReactElement => {
    const [value, setValue] = React.useState(first);
    return <MomentField label="When" hint={useZoneHint()} value={value} onChange={setValue} />;
  };
  render(
    <ClockProvider clock={new TestClock(new Date('2026-03-10T12:00:00Z'))}>
      <ZoneProvider value={zone}>
        <Held />
      </ZoneProvider>
    </ClockProvider>
  );
  return screen.getByLabelText('When');
}

describe('a date and time', () => {
  it("says that it is the site's time where the computer's is another", () => {
    show(elsewhere, '2026-03-10T07:00');
    expect(screen.getByText(`Times are in the site's time zone (${elsewhere}).`)).toBeTruthy();
  });

  it("says nothing of zones where the computer's time is the site's", () => {
    show(ownZone(), '2026-03-10T07:00');
    expect(screen.queryByText(/time zone/)).toBeNull();
  });

  it.each([
    ['2026-11-01T01:30', 'This time occurs twice because clocks go back. The later one is used.'],
    ['2026-03-08T02:30', /^This time doesn't exist because clocks go forward\. .*3:30/],
    ['2026-03-10T07:00', ''],
    ['', '']
  ])('says of %s in Chicago "%s"', (typed, note) => {
    const field = show('America/Chicago', '2026-03-10T07:00');
    fireEvent.change(field, { target: { value: typed } });
    const said = screen.getByRole('status').textContent;
    if (typeof note === 'string') expect(said).toBe(note);
    else expect(said).toMatch(note);
  });
});
