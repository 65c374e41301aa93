import type { HttpResponse } from '../protocol/messages';
import type { PageRoute } from '../api/page-route';
import { FaultDescriptionError, readFault } from './fault';
import type { FaultPlan } from './fault-plan';

/**
 * `/_workbench/faults`: POST one fault or several as JSON, GET what is left of them, DELETE them all. JSON is insisted on, so
 * that no foreign page can plan faults with a plain form.
 */
export function faultsPage(plan: FaultPlan): PageRoute {
  return (request) => {
    if (request.url.pathname !== '/_workbench/faults') return null;
    switch (request.method) {
      case 'GET':
        return json(200, plan.faults);
      case 'DELETE':
        plan.clear();
        return json(200, plan.faults);
      case 'POST':
        return /^application\/json\b/i.test(request.headers['content-type'] ?? '')
          ? addFaults(plan, request.body.toString('utf8'))
          : json(415, { error: 'Describe faults as application/json.' });
      default:
        return json(405, { error: 'Use GET, POST or DELETE.' });
    }
  };
}

function addFaults(plan: FaultPlan, body: string): HttpResponse {
  try {
    const described: unknown = JSON.parse(body);
    const faults = (Array.isArray(described) ? described : [described]).map(readFault);
    faults.forEach((fault) => plan.add(fault));
    return json(201, plan.faults);
  } catch (error) {
    if (error instanceof FaultDescriptionError || error instanceof SyntaxError)
      return json(400, { error: error.message });
    throw error;
  }
}

function json(status: number, content: unknown): HttpResponse {
  return { status, headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(content) };
}
