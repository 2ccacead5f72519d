// Clocks and the little that is asked of the surroundings.

#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include "CSystem.h"

static int64_t nanoseconds(clockid_t clock) {
  struct timespec time = {0, 0};
  clock_gettime(clock, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

#ifdef __linux__
int64_t ms_clock_awake(void) { return nanoseconds(CLOCK_MONOTONIC); }
int64_t ms_clock_with_sleep(void) { return nanoseconds(CLOCK_BOOTTIME); }
#else
int64_t ms_clock_awake(void) { return nanoseconds(CLOCK_UPTIME_RAW); }
int64_t ms_clock_with_sleep(void) { return nanoseconds(CLOCK_MONOTONIC); }
#endif

int64_t ms_wall_seconds(void) { return nanoseconds(CLOCK_REALTIME) / 1000000000; }

int32_t ms_wall_nanoseconds(void) { return (int32_t)(nanoseconds(CLOCK_REALTIME) % 1000000000); }

ms_local_time ms_local_time_of(int64_t seconds) {
  time_t moment = (time_t)seconds;
  struct tm parts;
  memset(&parts, 0, sizeof parts);
  tzset();
  if (localtime_r(&moment, &parts) == NULL) memset(&parts, 0, sizeof parts);
  ms_local_time result = {
      .year = parts.tm_year + 1900,
      .month = parts.tm_mon + 1,
      .day = parts.tm_mday,
      .hour = parts.tm_hour,
      .minute = parts.tm_min,
      .second = parts.tm_sec,
      .weekday = parts.tm_wday,
      .offset = (int)parts.tm_gmtoff,
  };
  return result;
}

int ms_is_terminal(int descriptor) { return isatty(descriptor); }

static const char *wanted_locale(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

static int codeset_is_utf8(void) { return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int ms_is_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (codeset_is_utf8()) return 1;
  // The locale that is asked for may not be installed here; its letters can be had all the same.
  const char *wanted = wanted_locale();
  if (strcasestr(wanted, "UTF-8") || strcasestr(wanted, "UTF8")) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
  return codeset_is_utf8();
}
