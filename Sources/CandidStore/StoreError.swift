import CandidCore

/// Why a plan could not be found, read or written.
package enum StoreError: Error, Equatable {
  /// The folder holds no plan.
  case noPlan(path: String)
  /// The folder has the weeks of a plan, but nothing that makes them one.
  case settingsMissing(path: String)
  /// The folder holds no plan any more.
  case gone(path: String)
  /// The plan has no file of this name.
  case noSuchFile(path: String)
  /// No plan has this name; `known` are the names that a person gave to plans.
  case noPlanNamed(String, known: [String])
  /// A file stands where a plan's folder should.
  case notAFolder(path: String)
  /// A new plan may not be put over one that is there.
  case planIsThere(path: String)
  /// No plan was named, and nothing says which folder is this person's home.
  case noHome
  /// A file cannot be read as what it should be; `line` and `column` count from 1.
  case damaged(path: String, line: Int, column: Int, cause: String)
  /// git has left both sides of a merge in a file; `line` counts from 1.
  case conflicted(path: String, line: Int)
  /// A file has no bytes at all.
  case empty(path: String)
  /// A file was made by a later format than this program reads.
  case newer(path: String, found: Int)
  /// A file was made by an earlier format, which only `candid migrate` reads.
  case older(path: String, found: Int)
  /// A file of a later format can be read but not changed.
  case newerToWrite(path: String, found: Int)
  /// The change does not fit the plan as it is.
  case refused(ChangeError)
  /// Something that is neither a plain file nor a folder, or that leads out of the plan.
  case unusable(path: String, why: String)
  /// The plan is someone else's; `owner` is their user number.
  case foreign(path: String, owner: UInt32)
  /// Another program holds the lock; `holder` is the text it left there.
  case busy(path: String, holder: String)
  /// Another program wrote a file between reading and writing it.
  case overtaken(path: String)
  /// What would be written does not read back as what was meant.
  case unfaithful(path: String)
  /// A plan stands on disk in part, because taking it back was refused too.
  case half(path: String, errno: Errno)
  /// A change that could not be saved whole could not be taken back either; it is in the log.
  case unfinished(path: String, errno: Errno)
  /// There is no change that could be taken back, or done again.
  case nothingTo(redo: Bool)
  /// The history holds no such change, or several whose ids begin so.
  case noSuchEntry(String, fitting: Int)
  /// The change is taken back already, or is no longer.
  case entryIsOut(EntryID)
  /// What a change wrote was changed since; each sentence says one field and what it holds now.
  case changedSince([String], summary: String)
  /// The change replaced whole files, which undo leaves alone; the old ones are kept at these paths.
  case wholeFiles(summary: String, kept: [String])
  /// What a change is about to write over was changed by others since it was seen.
  case changedElsewhere([Unseen])
  /// The change stands, or was taken back; no other program wrote over it.
  case notOverwritten(EntryID)
  /// The name is no time zone of this system.
  case unknownZone(String)
  /// The system has no time zones.
  case noZones(folder: String)
  /// The file of a time zone cannot be read.
  case zone(ZoneError)
  /// A system call was refused; `action` is a verb such as "read".
  case system(action: String, path: String, errno: Errno)
}

extension StoreError {
  /// The exit code where this person may not do something.
  package static let exitCodeWithoutPermission: Int32 = 77

  /// The exit code of the command line, after sysexits.h.
  package var exitCode: Int32 {
    switch self {
    case .noPlan, .settingsMissing, .noPlanNamed, .gone, .noSuchFile, .notAFolder, .noSuchEntry,
      .nothingTo, .entryIsOut, .notOverwritten:
      66
    case .planIsThere: 73
    case .damaged, .conflicted, .empty, .older, .newer, .newerToWrite, .unusable, .unfaithful: 65
    case .refused(.noSuchPost): 66
    case .refused, .changedSince, .wholeFiles, .changedElsewhere: 65
    case .foreign: Self.exitCodeWithoutPermission
    case .busy, .overtaken: 75
    case .half, .unfinished: 74
    case .noHome, .unknownZone, .noZones, .zone: 78
    case .system(let action, _, let errno):
      if errno.isAboutPermission {
        Self.exitCodeWithoutPermission
      } else {
        action == "make" ? 73 : 74
      }
    }
  }
}

extension StoreError {
  /// Whether the plan's folder, or the file that makes it a plan, is not there.
  var isAboutPlace: Bool {
    switch self {
    case .noPlan, .settingsMissing, .notAFolder: true
    default: false
    }
  }
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noPlan(let path): "\(path): no plan here; `candid init \(path.shellWord)` makes one"
    case .settingsMissing(let path):
      "\(path): plan.json is missing beside the weeks; `candid doctor --plan \(path.shellWord)` says "
        + "what brings it back, `candid init \(path.shellWord)` makes a new one"
    case .noPlanNamed(let name, let known):
      "no plan is named “\(name)”; config.json names \(known.joined(separator: ", ")), "
        + "and a folder is written ./\(name.shellWord)"
    case .gone(let path):
      "\(path): the plan is no longer there; nothing can be saved until it is brought back"
    case .noSuchFile(let path): "\(path): no such file; `candid doctor` lists what is wrong"
    case .notAFolder(let path): "\(path): a file, not the folder of a plan; name the folder"
    case .planIsThere(let path): "\(path): holds a plan already; choose another folder"
    case .noHome: "no plan is named and no home folder is known; name one with --plan DIR"
    case .damaged(let path, let line, let column, let cause):
      "\(path):\(line):\(column): \(cause); mend it in an editor"
    case .conflicted(let path, let line):
      "\(path):\(line):1: git conflict markers; finish the merge, or see `candid doctor`"
    case .empty(let path): "\(path): the file is empty; bring it back from a backup, or remove it"
    case .newer(let path, let found):
      "\(path): made by a newer candid (format \(found)); update candid to read it"
    case .older(let path, let found):
      "\(path): written in the older format \(found); `candid migrate` takes the plan along"
    case .newerToWrite(let path, let found):
      "\(path): made by a newer candid (format \(found)); it can be read, update candid to change it"
    case .refused(let error): error.description
    case .unusable(let path, let why): "\(path): \(why)"
    case .foreign(let path, let owner):
      "\(path): belongs to another user (number \(owner)), so it is read-only; copy it to change it"
    case .busy(let path, let holder):
      "\(path): busy, \(holder) is writing; nothing was changed, try again"
    case .overtaken(let path):
      "\(path): another program changed it just now; nothing was changed, try again"
    case .unfaithful(let path):
      "\(path): the change would not read back as it was meant; nothing was changed"
    case .half(let path, let errno):
      "\(path): the change stands in part and could not be taken back, \(errno); look at this file"
    case .unfinished(let path, let errno):
      "\(path): cannot write it, \(errno); the change is in the log and is finished by the next one"
    case .nothingTo(let redo): redo ? "nothing to do again" : "nothing to undo"
    case .noSuchEntry(let text, let count):
      "“\(text)” begins \(count > 1 ? "\(count) changes" : "no change") of the history; "
        + "`candid history` lists them"
    case .entryIsOut(let id):
      "change \(id.short) is taken back already; `candid history` shows what stands"
    case .changedSince(let fields, let summary):
      "“\(summary)” was changed since: \(fields.joined(separator: ", ")); nothing was taken back"
    case .wholeFiles(let summary, let kept):
      "“\(summary)” replaced whole files, which undo leaves as they are"
        + (kept.isEmpty ? "" : "; what was there is in \(kept.joined(separator: ", "))")
        + "; `candid undo ENTRY` takes one change back"
    case .changedElsewhere(let unseen):
      "changed elsewhere: \(unseen.map(\.description).joined(separator: "; ")); nothing was saved"
    case .notOverwritten(let id):
      "nothing of change \(id.short) was lost; leave it out, `candid history` shows what stands"
    case .unknownZone(let name):
      "no time zone is called “\(name)”; use a name such as Europe/Brussels"
    case .noZones(let folder): "\(folder): no time zones here; install the package tzdata"
    case .zone(let error): error.description
    case .system("write", let path, let errno):
      "\(path): cannot write it, \(errno); nothing was changed, \(errno.advice)"
    case .system(let action, let path, let errno):
      "\(path): cannot \(action) it, \(errno); \(errno.advice)"
    }
  }
}
