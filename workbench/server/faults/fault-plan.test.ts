import { FaultDescriptionError, readFault } from './fault';
import { FaultPlan, type FaultTarget } from './fault-plan';

const request: FaultTarget = {
  person: 'i:0#.f|membership|ana.ruiz@hospital.example',
  targets: [{ method: 'GET', url: "/sites/hospital/_api/web/lists/getByTitle('Liaisons')/items?%24top=5" }],
  hasDigest: true
};
const busy = { kind: 'throttle', status: 429, retryAfter: 2 } as const;

function planOf(...faults: Parameters<FaultPlan['add']>[0][]): FaultPlan {
  const plan = new FaultPlan();
  faults.forEach((fault) => plan.add(fault));
  return plan;
}

describe('a described fault', () => {
  it.each([
    [null, 'the fault must be an object'],
    [{}, 'effect must be an object'],
    [
      { effect: {} },
      'effect.kind must be latency, throttle, drop, expired-digest, ended-session, download-refused, labeled or formula-clock'
    ],
    [{ effect: { kind: 'latency' } }, 'effect.milliseconds must be a number from 0'],
    [{ effect: { kind: 'latency', milliseconds: -1 } }, 'effect.milliseconds must be a number from 0'],
    [{ effect: { kind: 'throttle', status: 500 } }, 'effect.status must be 429 or 503'],
    [{ effect: { kind: 'formula-clock', clock: 'slow' } }, 'effect.clock must be one of site, utc, frozen, refused'],
    [{ effect: { kind: 'drop' } }, 'effect.moment must be "before" or "after"'],
    [{ effect: { kind: 'expired-digest' }, times: 0 }, 'times must be a whole number from 1, or null'],
    [{ effect: { kind: 'expired-digest' }, url: '' }, 'url must be a text that is not empty']
  ])('is refused when wrong: %j', (body, message) => {
    expect(() => readFault(body)).toThrow(new FaultDescriptionError(message));
  });

  it('is read with its filter and defaults', () => {
    expect(readFault({ person: 'ana', effect: { kind: 'throttle' } })).toEqual({
      person: 'ana',
      effect: { kind: 'throttle', status: 429, retryAfter: 1 }
    });
  });
});

describe('a request', () => {
  it.each([
    { person: 'ben.okafor@hospital.example' },
    { method: 'POST' },
    { url: "getByTitle('Contracts')" },
    { url: "items*getByTitle('Liaisons')" }
  ])('is left alone by a fault meant for another: %j', (filter) => {
    expect(planOf({ ...filter, effect: busy }).take(request)).toBeNull();
  });

  it.each([
    {},
    { person: 'ANA.RUIZ@hospital.example' },
    { person: 'i:0#.f|membership|ana.ruiz@hospital.example' },
    { method: 'get' },
    { url: "getbytitle('liaisons')/items" },
    { url: '_api/web/lists/*/items?$top=' }
  ])('meets a fault meant for it: %j', (filter) => {
    expect(planOf({ ...filter, effect: busy }).take(request)?.refusal).toEqual({ status: 429, retryAfterSeconds: 2 });
  });

  it('is left alone when no one is signed in and the fault names a person', () => {
    expect(planOf({ person: 'ana.ruiz@hospital.example', effect: busy }).take({ ...request, person: null })).toBeNull();
  });

  it('without a digest cannot have an expired one', () => {
    expect(planOf({ effect: { kind: 'expired-digest' } }).take({ ...request, hasDigest: false })).toBeNull();
  });

  it('in a batch brings its fault on the whole batch', () => {
    const batch = { ...request, targets: [{ method: 'POST', url: '/sites/hospital/_api/$batch' }, ...request.targets] };
    expect(planOf({ url: 'Liaisons', effect: busy }).take(batch)?.refusal).toEqual({
      status: 429,
      retryAfterSeconds: 2
    });
  });

  it('to the workbench itself gets no fault', () => {
    expect(
      planOf({ effect: busy }).take({ ...request, targets: [{ method: 'POST', url: '/_workbench/faults' }] })
    ).toBeNull();
  });

  it('meets every fault that matches, delays adding up', () => {
    const plan = planOf(
      { effect: { kind: 'latency', milliseconds: 20 } },
      { effect: { kind: 'latency', milliseconds: 5 } },
      { effect: { kind: 'drop', moment: 'after' } },
      { effect: { kind: 'expired-digest' } }
    );
    expect(plan.take(request)).toEqual({
      bytes: null,
      delayMilliseconds: 25,
      refusal: null,
      drop: 'after',
      expiresDigest: true,
      endsSession: null
    });
  });
});

describe('the count of a fault', () => {
  it('is one unless said otherwise', () => {
    const plan = planOf({ effect: busy });
    expect([plan.take(request), plan.take(request)]).toEqual([expect.anything(), null]);
    expect(plan.faults).toEqual([]);
  });

  it('goes down only with requests that match', () => {
    const plan = planOf({ method: 'GET', times: 2, effect: busy });
    plan.take(request);
    plan.take({ ...request, targets: [{ method: 'POST', url: '/sites/hospital/_api/web' }] });
    expect(plan.faults).toEqual([{ method: 'GET', times: 1, effect: busy }]);
  });

  it('never ends for null, until the faults are cleared', () => {
    const plan = planOf({ times: null, effect: busy });
    for (let turn = 0; turn < 50; turn += 1) {
      expect(plan.take(request)).not.toBeNull();
    }
    plan.clear();
    expect(plan.take(request)).toBeNull();
  });
});
