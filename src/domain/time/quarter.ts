import { addDays, type CalendarDay } from './calendar-day';

/** Three months of a fiscal year. */
export interface Quarter {
  /** Named, as hospitals do, for the calendar year in which it ends. */
  readonly fiscalYear: number;
  /** 1 to 4. */
  readonly number: number;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** @param month Counts on past December: 14 is February of the next year. */
function firstOfMonth(year: number, month: number): CalendarDay {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/**
 * The quarter a day falls into.
 * @param firstMonth Month with which the fiscal year begins, 1 to 12.
 */
export function quarterOf(day: CalendarDay, firstMonth = 1): Quarter {
  const month = Number(day.slice(5, 7));
  const beginsIn = Number(day.slice(0, 4)) - (month < firstMonth ? 1 : 0);
  const number = Math.floor(((month - firstMonth + 12) % 12) / 3) + 1;
  return {
    fiscalYear: firstMonth === 1 ? beginsIn : beginsIn + 1,
    number,
    first: firstOfMonth(beginsIn, firstMonth + 3 * (number - 1)),
    last: addDays(firstOfMonth(beginsIn, firstMonth + 3 * number), -1)
  };
}

/** So many quarters, oldest first, the last of them the one of the day. */
export function quartersUpTo(day: CalendarDay, count: number, firstMonth = 1): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let within = day;
  for (let found = 0; found < count; found++) {
    const quarter = quarterOf(within, firstMonth);
    quarters.unshift(quarter);
    within = addDays(quarter.first, -1);
  }
  return quarters;
}
