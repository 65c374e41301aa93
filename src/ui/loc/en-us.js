define([], function () {
  return {
    LanguageOfWords: 'en',
    Loading: 'Loading',
    TryAgain: 'Try again',
    RefreshFailed: "Couldn't refresh. You're seeing the last version loaded; we'll keep trying.",
    Details: 'Details',
    Save: 'Save',
    Cancel: 'Cancel',
    Close: 'Close',
    CopyLink: 'Copy link',
    LinkCopied: 'Link copied',
    LinkNotCopied: "This browser doesn't let the page copy. Copy the link here.",
    SomeoneWhoLeft: 'Someone who left',
    OfflineTitle: 'No connection',
    OfflineText: "Can't reach the site. What you typed is kept; try again when you're back online.",
    ForbiddenTitle: "You don't have access",
    ForbiddenText:
      "Your account doesn't have permission to see or do this. If you need it, ask the owner of this site.",
    SignedOutTitle: 'You were signed out',
    SignedOutText:
      'Your SharePoint session has ended. What you typed is kept. Sign in again in another tab, then try again here; or reload the page.',
    ExpiredTitle: 'This page has been open too long',
    ExpiredText: 'SharePoint no longer accepts changes from it. What you typed is kept. Reload the page and try again.',
    LockedTitle: 'The file is in use',
    LockedText:
      'Someone has it open for editing, and SharePoint has locked it. Try again in a few minutes, or ask them to close it.',
    OtherPersonTitle: 'Someone else is signed in now',
    OtherPersonText:
      'Nothing was sent: this page was opened by another person. Their words are kept while it stays open; to send them, they sign in again here and choose Try again or send once more. To work in your own name, reload the page, which deletes them from this computer.',
    NotSetUpTitle: "This site isn't set up yet",
    NotSetUpText:
      "The lists behind this web part are missing. A site owner can create them with Set up this site in the web part's settings.",
    NotSetUpOwnerText:
      'The lists behind this web part are missing. Set up this site makes them: it shows every step first, and nothing changes until you start.',
    TenantSiteMissing:
      'If another site has the lists, a SharePoint administrator can name it for Teams and for all sites in the tenant property {0}.',
    TenantSiteMalformed:
      "The tenant property {0} is meant to name the site with the lists, but “{1}” isn't the address of a site here. A SharePoint administrator can correct it; the address begins with https://.",
    NotProtectedTitle: "Permissions aren't set up",
    NotProtectedText:
      "The permissions of the lists here aren't as they have to be, so nothing is shown. A site owner can set them right with Set up this site.",
    NotProtectedOwnerText:
      "The permissions of the lists here aren't as they have to be, so nothing is shown. Set up this site sets them right: it shows every step first, and nothing changes until you start.",
    ThrottledTitle: 'SharePoint is busy',
    ThrottledText: 'SharePoint is limiting requests. Try again in a moment. Nothing is lost.',
    ThrottledUntil: 'SharePoint is limiting requests. Try again after {0}. Nothing is lost.',
    NotFoundTitle: 'Not found',
    NotFoundText: 'It may have been moved or deleted, or you may not have access to it.',
    FailedTitle: "That didn't work",
    FailedText:
      'SharePoint returned an error. What you typed is kept. Try again; if it keeps happening, send the details to your IT liaison.',
    BrokenTitle: 'Something went wrong',
    BrokenText: 'This part of the page failed. Nothing you saved is affected.',
    TimesOfSite: "Times are in the site's time zone ({0}).",
    TimeOccursTwice: 'This time occurs twice because clocks go back. The later one is used.',
    TimeOccursNever: "This time doesn't exist because clocks go forward. {0} is used instead.",
    Waiting: 'SharePoint is busy. Resuming at {0}.',
    PaneListSite: 'Site that holds the lists',
    PaneDrafts: 'Keep drafts',
    PaneDraftsOfTab: 'Only while the tab is open (shared computers)',
    PaneDraftsOfComputer: 'For a few days on this computer',
    PaneListSiteHelp: 'Leave empty to use this site.',
    SetUpThisSite: 'Set up this site',
    SetUpThisSiteHelp:
      'Makes the lists, groups, and permissions this version needs, and repairs them. For site owners.',
    PaneListSiteInvalid: 'Enter the full address of a site, for example https://contoso.sharepoint.com/sites/hospital',
    IdentifierTitle: 'This may identify a patient',
    IdentifierText:
      "Nothing has been sent. Patient data doesn't belong here. Change your text, or send it if it isn't patient data.",
    IdentifierEdit: 'Edit text',
    IdentifierSendAnyway: 'Not patient data, send anyway',
    IdentifierRecordNumber: 'Record number',
    IdentifierSocialSecurity: 'Social Security number',
    IdentifierBirthDate: 'Date of birth',
    IdentifierPhone: 'Phone number',
    IdentifierAddress: 'Home address'
  };
});
