import fc from 'fast-check';
import { createKnowledgeIndex, restoreKnowledgeIndex, type SearchDocument } from './knowledge-search';

const article = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title,
  keywords: '',
  system: '',
  category: '',
  summary: '',
  ...more
});

const bank = [
  article('badge', 'Reset a badge that the reader rejects', { summary: 'Hold the badge flat on the reader for three seconds.', keywords: 'door, tap' }),
  article('pharmacy', 'Badge not recognised at the pharmacy door', { category: 'Access and passwords' }),
  article('printer', 'Printer shows error 0x80070005', { keywords: 'HP M404dn, label', category: 'Devices and printing' }),
  article('mail', 'Set up e-mail on your phone', { category: 'Email and calendar' }),
  article('wifi', 'Connect to the Wi-Fi of the hospital', { keywords: 'network' }),
  article('password', 'Change your password before it expires', { summary: 'Passwords expire after 90 days.' }),
  article('contrasena', 'Cambiar la contraseña de la historia clínica', { summary: 'Las contraseñas caducan cada 90 días.' }),
  article('vpn', 'Working from home through the VPN', { keywords: 'remote access' })
];

const find = (words: string, documents = bank): readonly string[] => createKnowledgeIndex(documents).search(words).hits.map((hit) => hit.id);

describe('search', () => {
  it.each([
    ['badge', 'badge'],
    ['badges', 'badge'],
    ['resetting badge', 'badge'],
    ['my badge is not working at the pharmacy', 'pharmacy'],
    ['0x80070005', 'printer'],
    ['m404dn', 'printer'],
    ['email phone', 'mail'],
    ['e-mail', 'mail'],
    ['E-MAIL', 'mail'],
    ['wifi', 'wifi'],
    ['wi-fi', 'wifi'],
    ['wi fi', 'wifi'],
    ['wireless', 'wifi'],
    ['contrasenas', 'contrasena'],
    ['Contraseña caducada', 'contrasena'],
    ['contraseña historia', 'contrasena'],
    ['pasword', 'password'],
    ['bagde', 'badge'],
    ['remote', 'vpn'],
    ['teletrabajo', 'vpn']
  ])('answers "%s" with the %s article first', (words, first) => {
    expect(find(words)[0]).toBe(first);
  });

  it('finds a word from each of its beginnings while it is typed', () => {
    const word = 'resetting';
    for (let length = 3; length <= word.length; length += 1) {
      expect(find(word.slice(0, length))).toContain('badge');
    }
  });

  it('takes only the last word as a beginning', () => {
    expect(find('pri rejects')).not.toContain('printer');
    expect(find('shows pri')).toContain('printer');
  });

  it('finds nothing for a code that differs in one character', () => {
    expect(find('0x80070006')).toEqual([]);
  });

  it('finds nothing for no words, punctuation and unknown words', () => {
    for (const words of ['', '   ', '???', 'xylophone']) expect(find(words)).toEqual([]);
  });

  it('puts the title before the summary', () => {
    const documents = [article('summary', 'Something else', { summary: 'All about scanners' }), article('title', 'Scanners')];
    expect(find('scanner', documents)).toEqual(['title', 'summary']);
  });

  it('says so when nothing has all the words and shows the nearest', () => {
    const outcome = createKnowledgeIndex(bank).search('badge trombone');
    expect(outcome.isNearestOnly).toBe(true);
    expect(outcome.hits.map((hit) => hit.id)).toContain('badge');
  });

  it('puts what has all the words before what has some, whatever the weights', () => {
    const outcome = createKnowledgeIndex(bank).search('badge pharmacy', { weigh: (id) => (id === 'badge' ? 1.2 : 0.8) });
    expect(outcome.hits.map((hit) => hit.id)).toEqual(['pharmacy', 'badge']);
    expect(outcome.isNearestOnly).toBe(false);
  });

  it('does not hold pleas for help against an article', () => {
    expect(createKnowledgeIndex(bank).search('please help vpn problem not working').isNearestOnly).toBe(false);
  });

  it('leaves out what is not accepted and weighs what is', () => {
    const index = createKnowledgeIndex(bank);
    expect(index.search('badge', { accept: (id) => id !== 'badge' }).hits.map((hit) => hit.id)).toEqual(['pharmacy']);
    expect(index.search('badge', { weigh: (id) => (id === 'pharmacy' ? 10 : 1) }).hits[0]?.id).toBe('pharmacy');
  });

  it('names the indexed terms it looked for', () => {
    expect(createKnowledgeIndex(bank).search('resetting ').terms).toEqual(new Set(['reset']));
  });
});

describe('an index that changes', () => {
  it('replaces a document and forgets its old words', () => {
    const index = createKnowledgeIndex(bank);
    index.put(article('vpn', 'Tunnel into the hospital'));
    expect(index.search('remote').hits).toEqual([]);
    expect(index.search('tunnel').hits[0]?.id).toBe('vpn');
    expect(index.size).toBe(bank.length);
  });

  it('forgets a document, and ignores an unknown one', () => {
    const index = createKnowledgeIndex(bank);
    index.remove('vpn');
    index.remove('never there');
    expect(index.search('vpn').hits).toEqual([]);
  });

  it('answers the same after it was stored and restored', () => {
    const index = createKnowledgeIndex(bank);
    index.remove('wifi');
    const restored = restoreKnowledgeIndex(index.serialize());
    for (const words of ['badge', 'wifi', 'pasword', 'contraseña']) expect(restored.search(words)).toEqual(index.search(words));
  });
});

const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-rtv-z][aeiou][b-df-hj-np-rtv-z]{1,3}$/);

describe('for all words', () => {
  it('never puts a corrected match before the very word', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('b', 'k', 'm'), (exact, place, letter) => {
        const at = 1 + (place % (exact.length - 1));
        const misspelt = exact.slice(0, at) + letter + exact.slice(at + 1);
        const documents = [article('misspelt', misspelt, { keywords: misspelt }), article('exact', 'Other', { summary: `Something with ${exact} in it` })];
        const hits = find(exact, documents);
        expect(hits[0]).toBe(misspelt === exact ? hits[0] : 'exact');
      })
    );
  });

  it('finds every document by any word of its title, however it is written', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), fc.boolean(), (words, pick, shouts) => {
        const typed = words[pick % words.length] ?? '';
        const documents = [article('a', words.join(' ')), article('b', 'Completely different')];
        expect(find(shouts ? typed.toUpperCase() : typed, documents)).toContain('a');
      })
    );
  });

  it('takes any text at all', () => {
    const index = createKnowledgeIndex(bank);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => expect(index.search(words).hits.length).toBeLessThanOrEqual(bank.length)));
  });
});
