import fc from 'fast-check';
import { analyzeText, toWord, wordsToFind } from './analyze-text';
import { foldCase } from '../../text/fold-text';

const words = (text: string): readonly string[] => analyzeText(text).map(({ word }) => word);
const found = (text: string): readonly string[] => wordsToFind(analyzeText(text)).map(({ word }) => word);

describe('analyzeText', () => {
  it.each([
    ['E-Mail and email', ['email', 'and', 'email']],
    ['Wi-Fi', ['wifi']],
    ['Contraseña', ['contrasena']],
    ['Straße ﬁx', ['straße', 'fix']],
    ['error 0x80070005!', ['error', '0x80070005']],
    ['ERR-1045', ['err1045']],
    ['HP_M404dn', ['hpm404dn']],
    ['version 2.1, not 21', ['version', '2.1', 'not', '21']],
    ['802.1X', ['802.1x']],
    ['at 10:30 on 12/31', ['at', '10:30', 'on', '12/31']],
    ['10.x or x.10', ['10x', 'or', 'x10']],
    ['555-1234', ['5551234']],
    ['and/or e.g. this', ['and', 'or', 'e', 'g', 'this']],
    ["the nurse's badge, O'Brien’s don't", ['the', 'nurse', 'badge', 'obrien', 'dont']],
    ['--- ... ¿?', []],
    ['\u0301', []]
  ])('reads "%s" as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where words are, how they are spelled and what they are made of', () => {
    expect(analyzeText('Su E-MAIL')[1]).toEqual({
      start: 3,
      end: 9,
      word: 'email',
      spelling: 'e-mail',
      parts: ['e', 'mail'],
      isStopWord: false
    });
    expect(analyzeText('and/or')[1]).toMatchObject({ start: 4, end: 6, parts: [], isStopWord: true });
  });

  it('gives places in order that hold the words, and spellings that lead back to them, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[aé1 .:/\-'_ñ]{0,20}$/)), (text) => {
        let last = 0;
        for (const { start, end, word, spelling } of analyzeText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(toWord(spelling)).toBe(word);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      })
    );
  });
});

describe('wordsToFind', () => {
  it('has the parts of compounds and codes too, and no stop words', () => {
    expect(found('the step-by-step e-mail ERR-1045')).toEqual([
      'stepbystep',
      'step',
      'step',
      'email',
      'mail',
      'err1045',
      'err',
      '1045'
    ]);
  });
});

describe('foldText', () => {
  it('takes case and accents away', () => {
    expect(foldCase('ÁRBOL Ñandú A~')).toBe('arbol nandu a~');
  });
});
