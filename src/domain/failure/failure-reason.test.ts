import { failureReasons, isFailureReason } from './failure-reason';

describe('isFailureReason', () => {
  it('knows every reason there is', () => {
    expect(failureReasons.filter(isFailureReason)).toEqual(failureReasons);
  });

  it.each([undefined, null, 404, '', 'Forbidden', { kind: 'forbidden' }])('takes %p for none', (value) => {
    expect(isFailureReason(value)).toBe(false);
  });
});
