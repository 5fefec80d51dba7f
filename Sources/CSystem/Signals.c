#include "Signals.h"
