import type { FieldRecord } from '../store/records';
import { parseCaml } from './parse-caml';
import { toFilter } from './to-filter';

const types: Readonly<Record<string, FieldRecord['type']>> = {
  Title: 'Text',
  ID: 'Counter',
  Beds: 'Number',
  Done: 'Boolean',
  Opens: 'DateTime',
  Author: 'User',
  House: 'Lookup',
  Houses: 'LookupMulti',
  Tags: 'MultiChoice',
  FileRef: 'Lookup'
};
const findField = (name: string) => {
  const type = types[name];
  return type ? ({ internalName: name, type, settings: { LookupField: 'HouseName' } } as unknown as FieldRecord) : null;
};
const filterOf = (condition: string) => {
  const { where } = parseCaml(`<View><Query><Where>${condition}</Where></Query></View>`, {
    userId: 7,
    now: new Date('2026-03-10T15:30:00Z')
  });
  return where && toFilter(where, findField);
};
const eq = (name: string, type: string, value: string, attributes = '') =>
  `<Eq><FieldRef Name="${name}" ${attributes}/><Value Type="${type}">${value}</Value></Eq>`;

describe('toFilter', () => {
  it('refuses a column the list does not have', () => {
    expect(() => filterOf(eq('Nothing', 'Text', 'a'))).toThrow(expect.objectContaining({ code: '-2130575340' }));
  });

  it('compares each column as its own type does', () => {
    expect(filterOf(eq('Title', 'Text', '12'))).toMatchObject({ path: ['Title'], value: '12' });
    expect(filterOf(eq('Beds', 'Number', '12'))).toMatchObject({ value: 12 });
    expect(filterOf(eq('Done', 'Boolean', '1'))).toMatchObject({ value: true });
    expect(filterOf(eq('Beds', 'Number', 'many'))).toEqual({ kind: 'constant', value: false });
  });

  it('compares people and lookups by id when asked to, else by what they show', () => {
    expect(filterOf(eq('Author', 'Integer', '<UserID/>'))).toMatchObject({ path: ['Author', 'Id'], value: 7 });
    expect(filterOf(eq('House', 'Lookup', '3', 'LookupId="TRUE"'))).toMatchObject({ path: ['House', 'Id'], value: 3 });
    expect(filterOf(eq('House', 'Text', 'North'))).toMatchObject({ path: ['House', 'HouseName'], value: 'North' });
    expect(filterOf(eq('Author', 'Text', 'Ada Admin'))).toMatchObject({ path: ['Author', 'Title'] });
  });

  it.each([
    [
      'Eq',
      {
        kind: 'and',
        operands: [
          { operator: 'ge', value: '2026-03-10T00:00:00Z' },
          { operator: 'lt', value: '2026-03-11T00:00:00Z' }
        ]
      }
    ],
    ['Gt', { operator: 'ge', value: '2026-03-11T00:00:00Z' }],
    ['Geq', { operator: 'ge', value: '2026-03-10T00:00:00Z' }],
    ['Lt', { operator: 'lt', value: '2026-03-10T00:00:00Z' }],
    ['Leq', { operator: 'lt', value: '2026-03-11T00:00:00Z' }],
    ['Neq', { kind: 'not' }]
  ])('compares days for %s without IncludeTimeValue', (operator, expected) => {
    const condition = `<${operator}><FieldRef Name="Opens"/><Value Type="DateTime">2026-03-10T08:00:00Z</Value></${operator}>`;
    expect(filterOf(condition)).toMatchObject(expected);
  });

  it('compares the time of day with IncludeTimeValue', () => {
    const condition =
      '<Gt><FieldRef Name="Opens"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-10 08:00:00</Value></Gt>';
    expect(filterOf(condition)).toMatchObject({ operator: 'gt', value: '2026-03-10T08:00:00Z' });
  });

  it('reads Includes and NotIncludes of columns with several values', () => {
    const on = (operator: string) =>
      filterOf(`<${operator}><FieldRef Name="Houses" LookupId="TRUE"/><Value Type="Lookup">3</Value></${operator}>`);
    expect(on('Includes')).toMatchObject({ kind: 'compare', operator: 'eq', path: ['Houses', 'Id'], value: 3 });
    expect(on('NotIncludes')).toMatchObject({ kind: 'compare', operator: 'ne' });
    expect(filterOf('<Neq><FieldRef Name="Tags"/><Value Type="Text">a</Value></Neq>')).toMatchObject({
      kind: 'compare',
      operator: 'ne'
    });
  });

  it('keeps groups, In and text operators', () => {
    expect(
      filterOf(`<And><In><FieldRef Name="ID"/><Values><Value Type="Counter">1</Value><Value Type="Counter">2</Value></Values></In>
        <BeginsWith><FieldRef Name="Title"/><Value Type="Text">A</Value></BeginsWith></And>`)
    ).toEqual({
      kind: 'and',
      operands: [
        { kind: 'in', path: ['ID'], values: [1, 2] },
        { kind: 'text', operator: 'startswith', path: ['Title'], value: 'A' }
      ]
    });
  });

  it('splits the address of a file into folder and name', () => {
    expect(filterOf(eq('FileRef', 'Text', '/sites/hospital/Contracts/a.docx'))).toMatchObject({
      operands: [
        { path: ['FileDirRef'], value: '/sites/hospital/Contracts' },
        { path: ['FileLeafRef'], value: 'a.docx' }
      ]
    });
  });
});
