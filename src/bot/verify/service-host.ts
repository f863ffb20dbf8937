/**
 * Whether a place is one of Teams' own: https, nobody's name in the address, and one of these hosts by its exact name,
 * with its port where it has one. No wildcard: anybody can take a name beside Microsoft's (Bot Framework: service URL).
 */
export function isServiceHost(url: URL, hosts: readonly string[]): boolean {
  return url.protocol === 'https:' && !url.username && !url.password && hosts.includes(url.host);
}
