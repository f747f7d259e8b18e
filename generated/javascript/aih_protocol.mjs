// Second-line treatment of autoimmune hepatitis in adults, version 0.1.0: the library as an ES module. Generated; do not edit.
import "./aih_protocol.js";

const library = globalThis.aihProtocol;

export default library;
export const {
  PatientError, normalise, decide, explain, boundaries, possible, askNext, matching, toJSON,
  protocol, version, digest, decides, profiles, inputs, derived, outputs, tables, statements, interpretations,
} = library;
