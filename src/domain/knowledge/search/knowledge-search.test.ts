import fc from 'fast-check';
import {
  createKnowledgeIndex,
  restoreKnowledgeIndex,
  type KnowledgeIndex,
  type SearchDocument,
  type SearchHit,
  type SearchOutcome
} from './knowledge-search';
import { defaultRanking } from './ranking';

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
  article('badge', 'Reset a badge that the reader rejects', {
    summary: 'Hold the badge flat on the reader for three seconds.',
    keywords: 'door, tap'
  }),
  article('pharmacy', 'Badge not recognized at the pharmacy door', { category: 'Access and passwords' }),
  article('printer', 'Printer shows error 0x80070005', {
    keywords: 'HP M404dn, label',
    category: 'Devices and printing'
  }),
  article('mail', 'Set up e-mail on your phone', { category: 'Email and calendar' }),
  article('wifi', 'Connect to the Wi-Fi of the hospital', { keywords: 'network' }),
  article('password', 'Change your password before it expires', { summary: 'Passwords expire after 90 days.' }),
  article('contrasena', 'Cambiar la contraseña de la historia clínica', {
    summary: 'Las contraseñas caducan cada 90 días.'
  }),
  article('vpn', 'Working from home through the VPN', { keywords: 'remote access' })
];

const find = (words: string, documents = bank): readonly string[] =>
  createKnowledgeIndex(documents)
    .search(words)
    .hits.map((hit) => hit.id);

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
    ['teletrabajo', 'vpn'],
    ['restablecer credencial', 'badge'],
    ['connection to the wireless network', 'wifi'],
    ['hp-m404dn', 'printer'],
    ['recognized at pharmacies', 'pharmacy']
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
    const documents = [
      article('summary', 'Something else', { summary: 'All about scanners' }),
      article('title', 'Scanners')
    ];
    expect(find('scanner', documents)).toEqual(['title', 'summary']);
  });

  it('says so when nothing has all the words and shows the nearest', () => {
    const outcome = createKnowledgeIndex(bank).search('badge trombone');
    expect(outcome.isNearestOnly).toBe(true);
    expect(outcome.hits.map((hit) => hit.id)).toContain('badge');
  });

  it('puts what has all the words before what has some, whatever the weights', () => {
    const outcome = createKnowledgeIndex(bank).search('badge pharmacy', {
      weigh: (id) => (id === 'badge' ? 1.2 : 0.8)
    });
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

describe('a search with a word that is nowhere', () => {
  const search = (words: string): SearchOutcome => createKnowledgeIndex(bank).search(words);

  it('suggests what may have been meant, spelled as the articles spell it', () => {
    expect(search('my pasword expires').suggestions).toEqual(['my password expires']);
    expect(search('contrasenia').suggestions).toEqual(['contraseña']);
    expect(search('bagde pharmcy').suggestions).toEqual(['badge pharmacy']);
  });

  it('suggests nothing for words that are right, unfinished, or like no other', () => {
    for (const words of ['password', 'passw', 'resettin', 'xylophone', 'm404dm', ''])
      expect(search(words).suggestions).toEqual([]);
  });

  it('says which hits it found by a correction only', () => {
    const { hits } = search('bagde expires');
    expect(hits.map(({ id, isCorrected }) => [id, isCorrected])).toEqual([
      ['password', false],
      ['contrasena', false],
      ['badge', true],
      ['pharmacy', true]
    ]);
  });
});

describe('a search of more words', () => {
  const documents = [
    article('one', 'Alpha'),
    article('two', 'Alpha beta'),
    article('three', 'Alpha beta gamma'),
    article('none', 'Delta')
  ];

  it('goes by all evidence and drops none', () => {
    expect(createKnowledgeIndex(documents).search('alpha beta gamma ')).toMatchObject({
      hits: [{ id: 'three' }, { id: 'two' }, { id: 'one' }],
      isNearestOnly: false
    });
  });

  it('is about the same thing with half of its words, and near with fewer', () => {
    const index = createKnowledgeIndex([article('one', 'Alpha'), article('two', 'Beta')]);
    expect(index.search('alpha omega sigma tango ').isNearestOnly).toBe(true);
    expect(index.search('alpha beta sigma tango ').isNearestOnly).toBe(true);
    expect(createKnowledgeIndex(documents).search('alpha beta sigma tango ').isNearestOnly).toBe(false);
  });

  it('counts a word that was said twice twice', () => {
    const two = [article('beta', 'Beta', { summary: 'beta' }), article('alpha', 'Alpha', { summary: 'alpha' })];
    expect(createKnowledgeIndex(two).search('alpha beta alpha ').hits[0]?.id).toBe('alpha');
    expect(createKnowledgeIndex(two).search('beta alpha beta ').hits[0]?.id).toBe('beta');
  });
});

describe('a search of one or two words', () => {
  it('is filled up to ten with what has one of them, and not further', () => {
    const partial = Array.from({ length: 12 }, (_, at) => article(`partial${at}`, 'Badge'));
    const complete = (count: number): readonly SearchDocument[] =>
      Array.from({ length: count }, (_, at) => article(`complete${at}`, 'Badge reader'));
    const countFor = (count: number): number =>
      createKnowledgeIndex([...partial, ...complete(count)]).search('badge reader ').hits.length;
    expect([countFor(3), countFor(9), countFor(11)]).toEqual([10, 10, 11]);
    expect(countFor(0)).toBe(12);
  });

  it('asks for a plea itself when it says nothing else', () => {
    expect(
      createKnowledgeIndex([article('a', 'Error in printing'), article('b', 'Other')]).search('error ')
    ).toMatchObject({ hits: [{ id: 'a' }], isNearestOnly: false });
  });
});

describe('another ranking', () => {
  const ranking = { ...defaultRanking, fields: { ...defaultRanking.fields, summary: 9 } };
  const documents = [
    article('summary', 'Other', { summary: 'scanner' }),
    article('title', 'Scanner', { summary: 'other' })
  ];

  it('orders otherwise, of an index made and of one restored', () => {
    const index = createKnowledgeIndex(documents, ranking);
    expect(index.search('scanner').hits[0]?.id).toBe('summary');
    expect(restoreKnowledgeIndex(index.serialize(), ranking).search('scanner').hits[0]?.id).toBe('summary');
    expect(restoreKnowledgeIndex(index.serialize()).search('scanner').hits[0]?.id).toBe('title');
  });
});

describe('two things that could be either', () => {
  it('are in the order of their ids', () => {
    expect(find('badge ', [article('b', 'Badge'), article('a', 'Badge'), article('c', 'Badge')])).toEqual([
      'a',
      'b',
      'c'
    ]);
  });

  it('are distinguished by a language’s stems: "pace" does not find PACS in an English text', () => {
    const index = createKnowledgeIndex([
      article('pacs', 'Images in the PACS are slow'),
      article('pace', 'The pace of the ward')
    ]);
    expect(index.search('pace ').hits.map(({ id }) => id)).toEqual(['pace']);
    expect(index.search('pacs ').hits.map(({ id }) => id)).toEqual(['pacs']);
  });
});

const searches = ['badge', 'wifi', 'pasword', 'contraseña', 'remote access vpn', 'pri', 'badge reader pharmacy door'];

describe('an index that changes', () => {
  it('begins empty', () => {
    const index = createKnowledgeIndex();
    expect([index.size, index.search('badge').hits]).toEqual([0, []]);
    index.put(article('badge', 'Badge'));
    expect(index.search('badge').hits[0]?.id).toBe('badge');
  });

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
    for (const words of searches) expect(restored.search(words)).toEqual(index.search(words));
    expect(restored.size).toBe(bank.length - 1);
  });

  it('stores nothing of what it forgot', () => {
    const index = createKnowledgeIndex(bank);
    index.put(article('secret', 'Zebra quagga okapi'));
    index.remove('secret');
    expect(index.serialize()).not.toMatch(/zebra|quagga|okapi|secret/);
  });

  it('can be changed after it was restored', () => {
    const restored = restoreKnowledgeIndex(createKnowledgeIndex(bank).serialize());
    restored.put(article('pager', 'Pager for the night shift'));
    restored.remove('badge');
    expect(restored.search('night pager').hits[0]?.id).toBe('pager');
    expect(restored.search('badge').hits.map(({ id }) => id)).toEqual(['pharmacy']);
  });

  it('answers as one made anew from the same documents, whatever was changed on the way', () => {
    const change = fc.record({
      isPut: fc.boolean(),
      at: fc.nat(bank.length - 1),
      title: fc.constantFrom('Badge', 'Printer jam', 'La red', 'VPN badge remote')
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const index = createKnowledgeIndex(bank);
        const held = new Map(bank.map((document) => [document.id, document]));
        for (const { isPut, at, title } of changes) {
          const id = bank[at]?.id ?? '';
          held.delete(id);
          if (isPut) held.set(id, article(id, title));
          if (isPut) index.put(article(id, title));
          else index.remove(id);
        }
        const anew = createKnowledgeIndex([...held.values()]);
        const certain = (answering: KnowledgeIndex, words: string): readonly SearchHit[] =>
          answering.search(words).hits.filter(({ isCorrected }) => !isCorrected);
        for (const words of searches) expect(certain(index, words)).toEqual(certain(anew, words));
      })
    );
  });

  it('refuses a text that another version stored, and one that is none', () => {
    expect(() => restoreKnowledgeIndex('{"format":1,"ids":[]}')).toThrow(
      new SyntaxError('not a search index of format 2')
    );
    for (const text of ['', '{', 'null', '7', '[]', '{}'])
      expect(() => restoreKnowledgeIndex(text)).toThrow(SyntaxError);
  });
});

const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-rtv-z][aeiou][b-df-hj-np-rtv-z]{1,3}$/);

describe('for all words', () => {
  it('never puts a corrected match before the very word', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('b', 'k', 'm'), (exact, place, letter) => {
        const at = 1 + (place % (exact.length - 1));
        const misspelt = exact.slice(0, at) + letter + exact.slice(at + 1);
        const documents = [
          article('misspelt', misspelt, { keywords: misspelt }),
          article('exact', 'Other', { summary: `Something with ${exact} in it` })
        ];
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
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) =>
        expect(index.search(words).hits.length).toBeLessThanOrEqual(bank.length)
      )
    );
  });
});
