import { bookLink, callLink, chatLink, emailLink, photoLink } from './contact-links';
import { initialsOf } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Ana Ruiz', 'AR'],
    ['Dr. Amara Okafor', 'AO'],
    ['María del Carmen Ólafsdóttir', 'MÓ'],
    ['Cher', 'C'],
    ['Dr.', 'D'],
    ['ana (IT) ruiz', 'AR'],
    ['', '']
  ])('takes from "%s" "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('links', () => {
  it.each([
    ['555-0110', 'tel:5550110'],
    ['555-0110 ext. 4412', 'tel:5550110;ext=4412'],
    ['+34 (91) 555 x12', 'tel:+3491555;ext=12'],
    ['', undefined],
    ['front desk', undefined]
  ])('dial "%s" by %s', (phone, link) => {
    expect(callLink(phone)).toBe(link);
  });

  it('are absent without an address', () => {
    expect([emailLink(''), chatLink(''), bookLink('', 'x'), photoLink('https://site', '')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ]);
  });

  it('carry an address safely', () => {
    expect(emailLink('a?b@hospital.example')).toBe('mailto:a%3Fb@hospital.example');
    expect(chatLink('a&b@hospital.example')).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=a%26b%40hospital.example'
    );
    expect(bookLink('a@hospital.example', 'Q & A')).toBe(
      'https://teams.microsoft.com/l/meeting/new?subject=Q%20%26%20A&attendees=a%40hospital.example'
    );
    expect(photoLink('https://hospital.example/sites/x', 'a@b')).toBe(
      'https://hospital.example/sites/x/_layouts/15/userphoto.aspx?size=M&accountname=a%40b'
    );
  });
});
