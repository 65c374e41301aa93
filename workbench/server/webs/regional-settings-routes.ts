import type { Api } from '../api/api';
import type { Call } from '../api/call';
import { node, resourceKey, value } from '../protocol/result';
import type { Result } from '../protocol/result';
import { invalidArgument } from '../protocol/sharepoint-error';
import { WEB } from '../api/resource-keys';

const REGIONAL_SETTINGS = resourceKey<null>('SP.RegionalSettings');
const TIME_ZONE = resourceKey<null>('SP.TimeZone');
const TIME_ZONES = resourceKey<null>('SP.TimeZoneCollection');

/** The site speaks American English and keeps UTC, so that what it writes as text can be read without knowing where it is. */
const settings = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  AM: 'AM',
  CalendarType: 1,
  Collation: 25,
  CollationLCID: 2070,
  DateFormat: 0,
  DateSeparator: '/',
  DecimalSeparator: '.',
  DigitGrouping: '3;0',
  FirstDayOfWeek: 0,
  FirstWeekOfYear: 0,
  IsEastAsia: false,
  IsRightToLeft: false,
  IsUIRightToLeft: false,
  ListSeparator: ',',
  LocaleId: 1033,
  NegativeSign: '-',
  NegNumberMode: 1,
  PM: 'PM',
  PositiveSign: '',
  ShowWeeks: false,
  ThousandSeparator: ',',
  Time24: false,
  TimeMarkerPosition: 0,
  TimeSeparator: ':',
  WorkDayEndHour: 1020,
  WorkDays: 62,
  WorkDayStartHour: 480
} as const;

/** How the site writes dates and numbers, and its time zone. */
export function regionalSettingsRoutes(api: Api): void {
  api.type(WEB).get('RegionalSettings', () => node(REGIONAL_SETTINGS, null));
  const type = api
    .type(REGIONAL_SETTINGS)
    .identifiedBy({ type: () => 'SP.RegionalSettings', link: () => 'Web/RegionalSettings' });
  for (const [name, content] of Object.entries(settings)) type.properties({ [name]: () => content });
  type
    .get('TimeZone', () => node(TIME_ZONE, null))
    .get('TimeZones', () => node(TIME_ZONES, null))
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
  api.type(TIME_ZONES).collection(TIME_ZONE, () => [null]);
  api
    .type(TIME_ZONE)
    .identifiedBy({ type: () => 'SP.TimeZone', link: () => 'Web/RegionalSettings/TimeZone' })
    .properties({
      Description: () => '(UTC) Coordinated Universal Time',
      Id: () => 93,
      Information: () => ({ Bias: 0, DaylightBias: 0, StandardBias: 0 })
    })
    .both('UTCToLocalTime', convert)
    .both('LocalTimeToUTC', convert);
}

/** In UTC, local time is UTC. */
function convert({ args }: Call<null>): Result {
  const date = new Date(args.text('date'));
  if (Number.isNaN(date.getTime())) throw invalidArgument('String was not recognized as a valid DateTime.');
  return value(`${date.toISOString().slice(0, 19)}Z`, 'Edm.DateTime');
}
