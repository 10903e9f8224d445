export { execUserCommand } from "../probes/user-command.ts";
