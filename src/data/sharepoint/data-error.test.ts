import type { FailureReason } from '../../domain/failure/failure-reason';
import { DataError, toDataError, toFileError } from './data-error';

/** An error as PnPjs makes one of SharePoint's answer. */
function answered(
  status: number,
  code: string,
  sentence: string,
  headers: Readonly<Record<string, string>> = {}
): Error {
  const body = JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: sentence } } });
  const response = { headers: new Map(Object.entries(headers)) };
  return Object.assign(new Error(`Error making HttpClient request in queryable [${status}]  ::> ${body}`), {
    status,
    response
  });
}

describe('toDataError', () => {
  it.each<[FailureReason, number, string, string]>([
    ['signedOut', 401, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'],
    ['signedOut', 401, '', ''],
    ['forbidden', 403, '-2147024891, System.UnauthorizedAccessException', 'Attempted an unauthorized operation.'],
    ['forbidden', 403, '', ''],
    ['expired', 403, '-2130575251, Microsoft.SharePoint.SPException', 'The security validation has timed out.'],
    ['expired', 403, '-2130575252, Microsoft.SharePoint.SPException', 'The security validation is invalid.'],
    ['locked', 423, '-2147018894, Microsoft.SharePoint.SPFileLockException', 'The file is locked for shared use.'],
    ['locked', 423, '', ''],
    ['notSetUp', 404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'],
    ['notSetUp', 404, '-2130575322, Microsoft.SharePoint.SPException', 'List does not exist.'],
    ['notFound', 404, '-2130575338, Microsoft.SharePoint.SPException', 'Item does not exist.'],
    ['notFound', 404, '', ''],
    ['conflict', 412, '-1305, Microsoft.SharePoint.Client.ClientServiceException', 'The version does not match.'],
    ['duplicate', 400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'Not unique.'],
    ['tooMany', 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'Exceeds the threshold.'],
    ['invalid', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'Not valid.'],
    ['throttled', 429, '', ''],
    ['throttled', 503, '', ''],
    ['unknown', 500, '', 'Something else.']
  ])('says %s of %i "%s"', (kind, status, code, sentence) => {
    const error = toDataError('liaisons.save', answered(status, code, sentence));
    expect(error).toMatchObject({ kind, operation: 'liaisons.save', status });
    if (sentence) expect(error.message).toBe(sentence);
  });

  it('says when a throttled request may be sent again, by the clock of the answer', () => {
    const headers = { Date: 'Mon, 02 Mar 2026 09:00:00 GMT', 'Retry-After': '90' };
    expect(toDataError('liaisons.save', answered(429, '', '', headers)).retryAt).toEqual(
      new Date('2026-03-02T09:01:30Z')
    );
  });

  it('passes on what is one already, and takes a mistake of ours for none of the network', () => {
    const known = new DataError('offline', 'site.request', 'Failed to fetch');
    expect(toDataError('liaisons.save', known)).toBe(known);
    expect(
      toDataError('liaisons.save', new TypeError("Cannot read properties of undefined (reading 'trim')"))
    ).toMatchObject({ kind: 'unknown' });
    expect(toDataError('liaisons.save', 'words')).toMatchObject({ kind: 'unknown', message: 'words' });
  });
});

describe('toFileError', () => {
  it('says of a missing file that it is gone, and of all else what there is to say', () => {
    const missing = answered(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
    expect(toFileError('contracts.readFile', missing)).toMatchObject({ kind: 'notFound', status: 404 });
    expect(toFileError('contracts.readFile', answered(423, '', ''))).toMatchObject({ kind: 'locked' });
  });
});
