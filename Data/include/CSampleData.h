#pragma once

#include <stddef.h>

// The bytes of Data/sample-plan.json, not ended by a zero.
extern const unsigned char candid_sample_plan[];
extern const size_t candid_sample_plan_count;

/// The first byte; Swift cannot import an array without a length.
static inline const unsigned char *candid_sample_plan_start(void) { return candid_sample_plan; }
