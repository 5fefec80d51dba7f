import ArgumentParser
import CandidCore
import CandidStore
import LosslessJSON

struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "doctor",
    abstract: "Say what is wrong with a plan's files, and mend damaged ones.",
    discussion: """
      Reads every file and changes none. Prints a line for each thing that is wrong, with what to do, \
      and exits with 65 where there is any. --restore puts the newest backup that can be read in the \
      place of files that are damaged or empty; what was there goes to .candid/rescue and stays \
      there. Changes made after the backup are not in it: it prints the `candid redo` that makes them \
      again.
      """,
    examples: """
        candid doctor
        candid doctor --restore
        candid doctor --restore 2026-W48 ideas
      """
  )

  @Argument(
    help: "With --restore: plan, private, ideas, series or weeks such as 2026-W48; otherwise all."
  )
  var page: [String] = []

  @Flag(help: "Bring damaged or empty files back from backups.")
  var restore = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    if restore, json { throw Refusal.option("--json", "does not go with --restore; choose one") }
    if !restore, let word = page.first {
      throw Refusal.argument(quoted(word), "has no meaning without --restore")
    }
    let doctor = try Doctor(
      visiting: Workspace.folder(surroundings),
      disk: Workspace.disk(surroundings)
    )
    if restore { return try restoration(doctor, surroundings) }
    let ailments = doctor.ailments()
    var report = json ? tree(ailments) : list(ailments, surroundings.console)
    report.exitCode = ailments.isEmpty ? 0 : 65
    return report
  }

  private func list(_ ailments: [Ailment], _ console: Console) -> Report {
    guard !ailments.isEmpty else { return Report(lines: ["Nothing is wrong."]) }
    return Report(lines: ailments.map { Paint.line($0.description, console) })
  }

  private func tree(_ ailments: [Ailment]) -> Report {
    let list = ailments.map { ailment in
      JSONTree.object([
        ("kind", .string(ailment.kind)), ("path", .string(ailment.path)),
        ("line", ailment.position.map { .int($0.line) } ?? .null),
        ("column", ailment.position.map { .int($0.column) } ?? .null),
        ("what", .string(ailment.what)), ("remedy", .string(ailment.remedy)),
      ])
    }
    return PlanJSON.report([("ailments", .array(list, layout: .lines))])
  }

  private func restoration(_ doctor: Doctor, _ surroundings: Surroundings) throws -> Report {
    let restoration = try doctor.restore(
      page,
      lockTimeout: surroundings.globals.lockTimeout()
    )
    var lines = restoration.restored.map(sentence)
    lines += restoration.renewed.map { "Wrote \($0) anew from the weeks" }
    lines += restoration.healthy.map { "\($0) can be read; it is left as it is" }
    if lines.isEmpty, restoration.kept.isEmpty {
      lines = ["No file is damaged or empty; nothing was changed."]
    }
    if !restoration.restored.isEmpty { lines.append(lacking(restoration)) }
    var report = Report(lines: lines.map { Paint.line($0, surroundings.console) })
    report.warnings = restoration.notices + restoration.kept.map { "left as it is: \($0)" }
    report.exitCode = restoration.kept.isEmpty ? 0 : 65
    report.isSaved = !restoration.restored.isEmpty || !restoration.renewed.isEmpty
    return report
  }

  /// What the backups lack, with the command that brings it back.
  private func lacking(_ restoration: Restoration) -> String {
    let there = restoration.restored.count == 1 ? "in it" : "in them"
    guard let changes = restoration.lacking?.changes else {
      return "Changes made after that are not \(there): `candid history` lists them, "
        + "`candid redo ENTRY` makes one again"
    }
    guard let last = changes.first else { return "No saved change is missing \(there)" }
    let command = "`candid redo \(changes.reversed().map(\.entry.id.short).joined(separator: " "))`"
    return changes.count == 1
      ? "A change made after that is not \(there), “\(last.entry.sentence)”; \(command) makes it again"
      : "\(changes.count) changes made after that are not \(there); \(command) makes them again"
  }

  private func sentence(_ restored: Restoration.Restored) -> String {
    let rescue = restored.rescue.map { "; what was there is in \($0)" } ?? ""
    return "Restored \(restored.path) from \(restored.backup.label)\(rescue)"
  }
}
