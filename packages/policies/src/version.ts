/** Date of the last change of policy content: the version of every pack, as people read it below a report. */
export const POLICY_VERSION = '2026.11.23'
