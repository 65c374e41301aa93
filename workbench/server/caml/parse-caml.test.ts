import { parseCaml } from './parse-caml';

const context = { userId: 7, now: new Date('2026-03-10T15:30:00Z') };
const where = (condition: string): string => `<View><Query><Where>${condition}</Where></Query></View>`;

describe('parseCaml', () => {
  it.each([
    ['XML that is not well formed', '<View><Query></View>'],
    ['an operator it does not know', where('<Like><FieldRef Name="Title"/><Value Type="Text">a</Value></Like>')],
    ['a condition without a field', where('<Eq><Value Type="Text">a</Value></Eq>')],
    ['a condition without a value', where('<Eq><FieldRef Name="Title"/></Eq>')],
    ['And with one condition', where('<And><IsNull><FieldRef Name="Title"/></IsNull></And>')],
    ['two conditions without And', where('<IsNull><FieldRef Name="A"/></IsNull><IsNull><FieldRef Name="B"/></IsNull>')],
    ['In without values', where('<In><FieldRef Name="A"/><Values/></In>')],
    ['a row limit that is not a number', '<View><RowLimit>many</RowLimit></View>']
  ])('refuses %s', (_, xml) => {
    expect(() => parseCaml(xml, context)).toThrow('Cannot complete this action.');
  });

  it('asks for everything directly in the folder when the view is empty', () => {
    const nothing = { where: null, orderBy: [], viewFields: [], rowLimit: null, paged: false, scope: 'Default' };
    expect(parseCaml('', context)).toEqual(nothing);
    expect(parseCaml('<View/>', context)).toEqual(nothing);
    expect(parseCaml(where(''), context)).toEqual(nothing);
  });

  it('reads a view with all its parts', () => {
    const xml = `<View Scope="RecursiveAll"><Query><Where><And>
        <Eq><FieldRef Name="Contract" LookupId="TRUE"/><Value Type="Integer">3</Value></Eq>
        <Or><IsNull><FieldRef Name="Closed"/></IsNull><Gt><FieldRef Name="ID"/><Value Type="Counter">10</Value></Gt></Or>
      </And></Where><OrderBy><FieldRef Name="ID" Ascending="FALSE"/><FieldRef Name="Title"/></OrderBy></Query>
      <ViewFields><FieldRef Name="ID"/><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">50</RowLimit></View>`;
    expect(parseCaml(xml, context)).toEqual({
      where: {
        kind: 'and',
        operands: [
          {
            kind: 'compare',
            operator: 'eq',
            field: { name: 'Contract', byId: true },
            value: { type: 'Integer', text: '3', includeTime: false }
          },
          {
            kind: 'or',
            operands: [
              { kind: 'null', field: { name: 'Closed', byId: false }, isNull: true },
              {
                kind: 'compare',
                operator: 'gt',
                field: { name: 'ID', byId: false },
                value: { type: 'Counter', text: '10', includeTime: false }
              }
            ]
          }
        ]
      },
      orderBy: [
        { field: 'ID', descending: true },
        { field: 'Title', descending: false }
      ],
      viewFields: ['ID', 'Title'],
      rowLimit: 50,
      paged: true,
      scope: 'RecursiveAll'
    });
  });

  it('reads a bare Query', () => {
    const xml = '<Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query>';
    expect(parseCaml(xml, context).orderBy).toEqual([{ field: 'Title', descending: false }]);
  });

  it.each([
    ['<UserID/>', 'Integer', { type: 'Integer', text: '7' }],
    ['<Today/>', 'DateTime', { type: 'DateTime', text: '2026-03-10T00:00:00Z' }],
    ['<Today OffsetDays="-10"/>', 'DateTime', { type: 'DateTime', text: '2026-02-28T00:00:00Z' }],
    ['<Now/>', 'DateTime', { type: 'DateTime', text: '2026-03-10T15:30:00.000Z' }],
    ['a &amp; b', 'Text', { type: 'Text', text: 'a & b' }]
  ])('resolves %s', (content, type, expected) => {
    const query = parseCaml(where(`<Eq><FieldRef Name="F"/><Value Type="${type}">${content}</Value></Eq>`), context);
    expect(query.where).toMatchObject({ value: expected });
  });

  it('reads the values of In', () => {
    const query = parseCaml(
      where(
        '<In><FieldRef Name="State"/><Values><Value Type="Text">Open</Value><Value Type="Text">Closed</Value></Values></In>'
      ),
      context
    );
    expect(query.where).toMatchObject({ kind: 'in', values: [{ text: 'Open' }, { text: 'Closed' }] });
  });
});
