import fc from 'fast-check';

import { childOf, childrenOf, descendantsOf, escapeXml, flagOf, readXml, writeXml } from './read-xml';

describe('readXml', () => {
  it('refuses text that is not well formed and says where', () => {
    expect(() => readXml('<View>\n<Query></View>')).toThrow(/line 2/);
    expect(() => readXml('')).toThrow();
  });

  it('keeps the order of children and resolves entities', () => {
    const root = readXml('<?xml version="1.0"?><A x="1 &amp; 2"><B/>t &lt; u<C/><B y="2"/></A>');
    expect(root.attributes.x).toBe('1 & 2');
    expect(root.children.map((child) => child.name)).toEqual(['B', 'C', 'B']);
    expect(root.text).toBe('t < u');
  });

  it('finds children whatever their case and drops namespace prefixes', () => {
    const root = readXml('<s:List xmlns:s="urn:x"><s:fields><FIELD Name="a"/><Field Name="b"/></s:fields></s:List>');
    const fields = childOf(root, 'Fields');
    expect(fields && childrenOf(fields, 'Field').map((field) => field.attributes.Name)).toEqual(['a', 'b']);
    expect(descendantsOf(root, 'Field')).toHaveLength(2);
  });

  it('reads flags as SharePoint writes them', () => {
    const root = readXml('<F a="TRUE" b="FALSE" c="true"/>');
    expect([flagOf(root, 'a'), flagOf(root, 'b'), flagOf(root, 'c'), flagOf(root, 'd', true)]).toEqual([
      true,
      false,
      true,
      true
    ]);
  });

  it('keeps CDATA as text', () => {
    expect(readXml('<D><![CDATA[<b>]]></D>').text).toBe('<b>');
  });

  it('reads back any attribute and text it escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '"', "'", ' ', 'é', ';') }), (value) => {
        const root = readXml(`<A v="${escapeXml(value)}">${escapeXml(value)}</A>`);
        expect([root.attributes.v, root.text]).toEqual([value, value]);
        expect(readXml(writeXml(root))).toEqual(root);
      })
    );
  });
});
