import * as strings from 'LiaisonDirectoryStrings';

/** What people read for the values SharePoint's choice columns hold; a value a site added itself is shown as it is. */
const words: Readonly<Record<string, string>> = {
  'Relationship management': strings.StrengthRelationship,
  Technology: strings.StrengthTechnology,
  'Domain expertise': strings.StrengthDomain,
  CXO: strings.TierCxo,
  VP: strings.TierVp,
  Director: strings.TierDirector,
  Manager: strings.TierManager
};

export function strengthWords(strength: string): string {
  return words[strength] ?? strength;
}

export function tierWords(tier: string): string {
  return words[tier] ?? tier;
}
