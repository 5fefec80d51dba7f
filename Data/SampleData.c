#include "CSampleData.h"

const unsigned char candid_sample_plan[] = {
#embed "sample-plan.json"
};
const size_t candid_sample_plan_count = sizeof candid_sample_plan;
