import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { node, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { WEB } from '../api/resource-keys';
import { fromLocalTime, toLocalTime } from '../regional/local-time';
import { siteRegion } from '../regional/region';
import type { Region } from '../regional/region';
import { findTimeZone, timeZones } from '../regional/time-zones';
import type { SiteTimeZone } from '../regional/time-zones';

const REGIONAL_SETTINGS = resourceKey<Region>('SP.RegionalSettings');
const TIME_ZONE = resourceKey<SiteTimeZone>('SP.TimeZone');
const TIME_ZONES = resourceKey<readonly SiteTimeZone[]>('SP.TimeZoneCollection');

/** What is the same for every region here. */
const common = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  CalendarType: 1,
  Collation: 25,
  CollationLCID: 2070,
  DateSeparator: '/',
  DigitGrouping: '3;0',
  FirstWeekOfYear: 0,
  IsEastAsia: false,
  IsRightToLeft: false,
  IsUIRightToLeft: false,
  NegativeSign: '-',
  NegNumberMode: 1,
  PositiveSign: '',
  ShowWeeks: false,
  TimeMarkerPosition: 0,
  TimeSeparator: ':',
  WorkDayEndHour: 1020,
  WorkDays: 62,
  WorkDayStartHour: 480
} as const;

/** How the site writes dates and numbers, and its time zone. */
export function regionalSettingsRoutes(api: Api): void {
  api.type(WEB).get('RegionalSettings', ({ context }) => node(REGIONAL_SETTINGS, siteRegion(context.store)));
  const type = api
    .type(REGIONAL_SETTINGS)
    .identifiedBy({ type: () => 'SP.RegionalSettings', link: () => 'Web/RegionalSettings' });
  for (const [name, content] of Object.entries(common)) type.properties({ [name]: () => content });
  type
    .properties({
      AM: ({ culture }) => (culture.time24 ? '' : 'AM'),
      DateFormat: ({ culture }) => culture.dateFormat,
      DecimalSeparator: ({ culture }) => culture.decimalSeparator,
      FirstDayOfWeek: ({ culture }) => culture.firstDayOfWeek,
      ListSeparator: ({ culture }) => culture.listSeparator,
      LocaleId: ({ culture }) => culture.lcid,
      PM: ({ culture }) => (culture.time24 ? '' : 'PM'),
      ThousandSeparator: ({ culture }) => culture.thousandSeparator,
      Time24: ({ culture }) => culture.time24
    })
    .get('TimeZone', ({ value: { zone } }) => node(TIME_ZONE, requireTimeZone(zone)))
    .get('TimeZones', () => node(TIME_ZONES, timeZones))
    .get('InstalledLanguages', () =>
      value(
        {
          Items: [
            { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
            { DisplayName: 'Spanish', LanguageTag: 'es-ES', Lcid: 3082 }
          ]
        },
        'SP.LanguageCollection'
      )
    );
  api.type(TIME_ZONES).collection(TIME_ZONE, ({ value: zones }) => zones);
  api
    .type(TIME_ZONE)
    .identifiedBy({ type: () => 'SP.TimeZone', link: () => 'Web/RegionalSettings/TimeZone' })
    .properties({
      Description: ({ description }) => description,
      Id: ({ id }) => id,
      Information: ({ zone }, { store }) => ({ ...biasOf(zone, store.now().getUTCFullYear()) })
    })
    .both('UTCToLocalTime', (call) => convert(call, toLocalTime))
    .both('LocalTimeToUTC', (call) => convert(call, fromLocalTime));
}

/** Minutes that UTC is ahead of a zone in a year: of standard time, and how many are added to it in summer. */
function biasOf(
  zone: string,
  year: number
): { readonly Bias: number; readonly DaylightBias: number; readonly StandardBias: number } {
  const minutesAhead = (month: number): number => {
    const moment = new Date(Date.UTC(year, month, 1));
    return (moment.getTime() - toLocalTime(moment, zone).getTime()) / 60_000;
  };
  const [winter, summer] = [minutesAhead(0), minutesAhead(6)];
  return { Bias: winter, DaylightBias: summer - winter, StandardBias: 0 };
}

function requireTimeZone(zone: string): SiteTimeZone {
  const found = findTimeZone(zone);
  if (!found) throw new Error(`The site has a zone that SharePoint does not know: ${zone}.`);
  return found;
}

function convert({ args, value: { zone } }: Call<SiteTimeZone>, change: (moment: Date, zone: string) => Date): Result {
  const date = new Date(args.text('date'));
  if (Number.isNaN(date.getTime())) throw invalidArgument('String was not recognized as a valid DateTime.');
  return value(`${change(date, zone).toISOString().slice(0, 19)}Z`, 'Edm.DateTime');
}
