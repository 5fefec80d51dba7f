#include "CSampleData.h"

const unsigned char candid_sample_plan[] = {
#embed "sample-plan.json"
};
const size_t candid_sample_plan_count = sizeof candid_sample_plan;

const unsigned char candid_schema_plan[] = {
#embed "schema/plan.json"
};
const size_t candid_schema_plan_count = sizeof candid_schema_plan;

const unsigned char candid_schema_week[] = {
#embed "schema/week.json"
};
const size_t candid_schema_week_count = sizeof candid_schema_week;

const unsigned char candid_schema_private[] = {
#embed "schema/private.json"
};
const size_t candid_schema_private_count = sizeof candid_schema_private;

const unsigned char candid_schema_ideas[] = {
#embed "schema/ideas.json"
};
const size_t candid_schema_ideas_count = sizeof candid_schema_ideas;
