const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a `Host` header names this computer. A page of another site that has made its own name lead here (DNS rebinding) still sends
 * that name, and would otherwise read and write everything as the person who uses the workbench.
 */
export function isLoopback(host: string | undefined): boolean {
  return host !== undefined && loopbackNames.has(host.replace(/:\d+$/, '').toLowerCase());
}
