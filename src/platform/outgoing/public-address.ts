import { BlockList, isIPv6 } from 'node:net';

/** Networks that are not the internet: private, loopback, link-local, shared, documentation, multicast and reserved ones. */
const V4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** Of IPv6 only 2000::/3 is given out; of it, these tunnel to other addresses or lead nowhere. */
const V6_IN_THE_OPEN = '2000::/3';
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = new BlockList();
for (const network of V4) add(closed, network, 'ipv4');
for (const network of V6) add(closed, network, 'ipv6');
const open = new BlockList();
add(open, V6_IN_THE_OPEN, 'ipv6');

/**
 * Whether an address is one on the public internet. Whatever else stands for a machine beside us is not.
 * Source: the IANA special-purpose address registries.
 * @param address an IPv4 or IPv6 address
 */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !closed.check(address, 'ipv4');
  return open.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

function add(list: BlockList, network: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = network.split('/');
  list.addSubnet(address, Number(bits), family);
}
