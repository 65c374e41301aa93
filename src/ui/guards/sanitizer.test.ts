import { toSafeFragment, toSafeHtml } from './sanitizer';

describe('toSafeHtml', () => {
  it('keeps structure and emphasis', () => {
    const html =
      '<h3>Title</h3><p>One <strong>two</strong> <u>three</u></p><table><tbody><tr><td colspan="2">x</td></tr></tbody></table>';
    expect(toSafeHtml(html)).toBe(html);
  });

  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a handler', '<img src="x.png" onerror="alert(1)">', '<img src="x.png">'],
    ['a picture from another host', '<img src="https://example.com/x.png" alt="a">', '<img alt="a">'],
    [
      'a picture whose address is none',
      '<p>a</p><img src="http://[" alt="b"><p>c</p>',
      '<p>a</p><img alt="b"><p>c</p>'
    ],
    ['a picture at a port there is not', '<img src="https://hospital.example:99999/x.png" alt="a">', '<img alt="a">'],
    ['an address that runs', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['a frame', '<iframe src="https://example.com"></iframe>b', 'b'],
    ['a form', '<form><input name="x">c</form>', 'c']
  ])('takes out %s', (_, html, safe) => {
    expect(toSafeHtml(html)).toBe(safe);
  });

  it('lets links open beside the page without telling where they came from', () => {
    expect(toSafeHtml('<a href="https://hospital.example/a">a</a>')).toContain('rel="noopener noreferrer"');
  });
});

describe('toSafeFragment', () => {
  it('gives nodes instead of text', () => {
    expect(toSafeFragment('<p>a<script>b</script></p>').textContent).toBe('a');
  });
});
