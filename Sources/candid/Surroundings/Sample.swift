import CSampleData
import CandidCore
import CandidStore

/// The sample plan that the program carries.
enum Sample {
  /// Makes a plan of it whose current week is the one of `now`.
  ///
  /// `adjust` may change the settings before they are written.
  static func create(
    at folder: String,
    now: Instant,
    disk: Disk = .live,
    adjust: (inout Settings) -> Void = { _ in }
  ) throws -> Store {
    let start = candid_sample_plan_start()
    let bytes = UnsafeBufferPointer(start: start, count: candid_sample_plan_count)
    let sample = try SamplePlan(bytes: Array(bytes))
    var settings = sample.settings
    adjust(&settings)
    let today = try ZoneFiles.zone(named: settings.timeZone).local(now).0
    let week = Week(showing: min(max(today, .first), .last), startingOn: settings.weekStart)
    return try Store.create(
      at: folder,
      settings: settings,
      pages: sample.pages(around: week, now: now),
      disk: disk
    )
  }
}
