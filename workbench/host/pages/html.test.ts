import fc from 'fast-check';
import { html, jsonBlock } from './html';

describe('html', () => {
  it('escapes every text and leaves markup alone', () => {
    expect(html`<p title="${'"a"'}">${"<b> & 'c'"}${html`<i>${1}</i>`}${[html`<u>`, html`</u>`]}${null}</p>`.text).toBe(
      '<p title="&#34;a&#34;">&#60;b&#62; &#38; &#39;c&#39;<i>1</i><u></u></p>'
    );
  });

  it('writes JSON that cannot end its block and reads back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', ''), (value, attack) => {
        const { text } = jsonBlock({ value, attack });
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, attack })));
      })
    );
  });
});
