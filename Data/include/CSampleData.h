#pragma once

#include <stddef.h>

// The bytes of the files in Data, not ended by a zero. Swift cannot import an array without a
// length, so each has a function that gives its first byte.

// sample-plan.json
extern const unsigned char candid_sample_plan[];
extern const size_t candid_sample_plan_count;
static inline const unsigned char *candid_sample_plan_start(void) { return candid_sample_plan; }

// schema/plan.json
extern const unsigned char candid_schema_plan[];
extern const size_t candid_schema_plan_count;
static inline const unsigned char *candid_schema_plan_start(void) { return candid_schema_plan; }

// schema/week.json
extern const unsigned char candid_schema_week[];
extern const size_t candid_schema_week_count;
static inline const unsigned char *candid_schema_week_start(void) { return candid_schema_week; }

// schema/ideas.json
extern const unsigned char candid_schema_ideas[];
extern const size_t candid_schema_ideas_count;
static inline const unsigned char *candid_schema_ideas_start(void) { return candid_schema_ideas; }

// schema/private.json
extern const unsigned char candid_schema_private[];
extern const size_t candid_schema_private_count;
static inline const unsigned char *candid_schema_private_start(void) {
  return candid_schema_private;
}
