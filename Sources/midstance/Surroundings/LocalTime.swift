import CSystem
import PlainText
import Programmes
import ProgressTracking

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns a moment with its local day and minute.
func eventTime(milliseconds: Int64, local: ms_local_time, zone: String) -> EventTime {
  let days = milliseconds / 86_400_000
  let day = LocalDay(
    year: Int(local.year), month: Int(local.month), day: Int(local.day))
  return EventTime(
    milliseconds: milliseconds, zone: zone, day: day ?? LocalDay(number: Int(days)),
    minuteOfDay: min(max(Int(local.hour) * 60 + Int(local.minute), 0), 1439))
}

/// Returns the name of the time zone: what `TZ` names, or where `/etc/localtime` leads.
func zoneName(_ environment: [String: String]) -> String {
  if let variable = environment["TZ"], !variable.isEmpty {
    return name(ofZone: variable.hasPrefix(":") ? String(variable.dropFirst()) : variable)
  }
  return target(ofLink: "/etc/localtime").map(name(ofZone:)) ?? "UTC"
}

/// Where a symbolic link leads, as it says; nothing where there is none.
private func target(ofLink path: String) -> String? {
  let target = unsafe String(unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer in
    unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe max(0, readlink(path, start, bytes.count))
    }
  }
  return target.isEmpty ? nil : target
}

/// The part of a path after the folder of zones, cleaned; a zone's name is left as it is.
private func name(ofZone path: String) -> String {
  let folders = path.split(separator: "/").map { String($0) }
  let name = Array(folders.suffix(from: folders.lastIndex(of: "zoneinfo").map { $0 + 1 } ?? 0))
  return name.isEmpty ? "UTC" : cleaned(name.joined(separator: "/"), limit: 64)
}
