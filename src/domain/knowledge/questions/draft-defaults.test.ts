import { buildArticle, buildQuestion, me } from '../../../testing/knowledge/build-knowledge';
import { categoryOfSystem, knownSystems, lastLocationOf } from './draft-defaults';

const ana = { id: 8, name: 'Ana Ruiz' };

describe('knownSystems', () => {
  it('names what articles and questions are about once, in order', () => {
    const articles = [buildArticle(1, 'Wi-Fi', { system: 'Wi-Fi' }), buildArticle(2, 'No system', { system: '' })];
    const questions = [buildQuestion(1, 'Slow', { system: 'Wi-Fi' }), buildQuestion(2, 'Red', { system: 'Badges' })];
    expect(knownSystems({ articles, questions })).toEqual(['Badges', 'Wi-Fi']);
  });
});

describe('lastLocationOf', () => {
  it.each([
    ['the latest question of the person', [{ asker: me, locationId: 3 }], 3],
    [
      'the latest that names a location',
      [
        { asker: me, locationId: undefined },
        { asker: me, locationId: 2 },
        { asker: me, locationId: 3 }
      ],
      2
    ],
    [
      'no one else',
      [
        { asker: ana, locationId: 3 },
        { asker: me, locationId: 2 }
      ],
      2
    ],
    ['nothing when none names one', [{ asker: ana, locationId: 3 }], undefined]
  ])('goes by %s', (_, asked, locationId) => {
    const questions = asked.map((more, index) => buildQuestion(9 - index, 'Asked', more));
    expect(lastLocationOf(me, { questions })).toBe(locationId);
  });
});

describe('categoryOfSystem', () => {
  const articles = [
    buildArticle(1, 'General', { system: '', category: 'Other' }),
    buildArticle(2, 'Wi-Fi', { system: 'Wi-Fi', category: 'Network' }),
    buildArticle(3, 'Wi-Fi at home', { system: 'Wi-Fi', category: 'Home' })
  ];

  it.each([
    ['Wi-Fi', 'Network'],
    ['Badges', ''],
    ['', '']
  ])('of "%s" is "%s"', (system, category) => {
    expect(categoryOfSystem(system, { articles })).toBe(category);
  });
});
