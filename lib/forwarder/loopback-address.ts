/** Addresses as sockets have them: IPv4 also in IPv6's clothes. */
const loopback = /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^::1$/;

export const isLoopbackAddress = (address: string | undefined): boolean => loopback.test(address ?? "");
