const address = /^(?<scheme>postgres(?:ql)?:\/\/)(?<authority>[^/?#]*)(?<rest>.*)$/s;

/**
 * One address per server of a DATABASE_URL that names several, as PostgreSQL's own programs write it:
 * `postgres://user@one:5432,two:5432/name?target_session_attrs=read-write`. The driver knows only one server at a time, and nothing of
 * that parameter: whoever connects looks for the one that can be written to anyway.
 */
export function databaseHosts(databaseUrl: string): readonly string[] {
  const { scheme = '', authority = '', rest = '' } = address.exec(databaseUrl)?.groups ?? {};
  const at = authority.lastIndexOf('@') + 1;
  const [user, hosts] = [authority.slice(0, at), authority.slice(at).split(',')];
  if (hosts.length === 1) return [databaseUrl];
  const path = rest.replace(/([?&])target_session_attrs=[^&]*(?:&|$)/, '$1').replace(/[?&]$/, '');
  return hosts.map((host) => `${scheme}${user}${host}${path}`);
}
