import { guessSystem } from './guess-system';

const systems = ['Pump B', 'Pump A', 'PACS', 'Badge reader', 'Badge reader gateway', 'Wi-Fi', 'the'];

describe('guessSystem', () => {
  it.each([
    ['The pacs viewer is black', 'PACS'],
    ['badge readers are all red', 'Badge reader'],
    ['The gateway of the badge reader is down', 'Badge reader gateway'],
    ['no wifi in the lobby', 'Wi-Fi'],
    ['the printer is out of toner', undefined],
    ['Pump B and pump A beep', 'Pump A'],
    ['', undefined]
  ])('reads "%s" as being about %s', (text, system) => {
    expect(guessSystem(text, systems)).toBe(system);
  });
});
