import { whoseIsIt } from './whose-is-it';

describe('whoseIsIt', () => {
  it.each([
    ['call the patient at ', '', 'person'],
    ['call the help desk at ', '', 'organization'],
    ['her clinic is at ', '', 'organization'],
    ['the clinic called her at ', '', 'person'],
    ['dial ', ' to reach her', 'organization'],
    ['please use ', ' to reach her', 'person'],
    ['please use ', ', the office line of her clinic', 'organization'],
    ['please use ', '', 'unknown'],
    ['cell ', '', 'person'],
    ['clinic, cell ', '', 'person'],
    ['her cell ', '', 'person'],
    ['my own cell is ', '', 'organization'],
    ['my patient has the cell ', '', 'person'],
    ['my number is ', '', 'unknown'],
    ['I am at home, ', '', 'organization'],
    ['Soporte, teléfono ', '', 'organization'],
    ['Su MÓVIL es ', '', 'person'],
    ['de la clínica ', '', 'organization']
  ])('takes "%s#%s" for that of: %s', (before, after, expected) => {
    expect(whoseIsIt({ before, after, words: '#' })).toBe(expected);
  });
});
