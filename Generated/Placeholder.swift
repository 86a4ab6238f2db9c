// Placeholder until the first generated file lands.
