import Glibc

/// The number of a system call's refusal, as in errno(3).
package struct Errno: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  static let accessDenied = Errno(code: EACCES)
  static let exists = Errno(code: EEXIST)
  static let noEntry = Errno(code: ENOENT)
  static let noSpace = Errno(code: ENOSPC)
  static let notAFolder = Errno(code: ENOTDIR)
  static let notPermitted = Errno(code: EPERM)
  static let notSupported = Errno(code: ENOSYS)
  static let invalid = Errno(code: EINVAL)
  static let readOnlyMedium = Errno(code: EROFS)
  static let linkLoop = Errno(code: ELOOP)
  static let wouldBlock = Errno(code: EWOULDBLOCK)
  static let inputOutput = Errno(code: EIO)

  /// Whether the file system does not know a call, rather than refuse it this time.
  var isAboutAbility: Bool { self == .invalid || self == .notSupported }

  /// Whether it is about what this person may do, rather than about the medium.
  var isAboutPermission: Bool { [.accessDenied, .notPermitted, .readOnlyMedium].contains(self) }
}

extension Errno {
  /// What a person can do about it.
  var advice: String {
    switch code {
    case EACCES, EPERM: "look at its owner and mode"
    case EROFS: "copy the plan to another place to change it"
    case ENOSPC, EDQUOT: "make room and try again"
    case EIO: "look after the disk and try again"
    case EMFILE, ENFILE: "close other programs and try again"
    case ENOLCK, EOPNOTSUPP: "keep the plan on a local disk"
    case ENOTDIR, EISDIR, EEXIST, ELOOP: "move what is there away"
    default: "look at the place and try again"
    }
  }
}

extension Errno: CustomStringConvertible {
  /// What it means, as the middle of a sentence: `no space left on device`.
  package var description: String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case EISDIR: "a folder stands there"
    case EEXIST: "something of that name is there already"
    case ELOOP: "a symbolic link stands where none may be, or links go in a circle"
    case ENAMETOOLONG: "the name is too long"
    case ENOSPC: "no space left on the device"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would be larger than this system or limit allows"
    case EROFS: "the medium is read-only"
    case EIO: "the device could not read or write"
    case EMFILE, ENFILE: "too many files are open"
    case ENOLCK, EOPNOTSUPP: "the file system has no locks"
    case ENOSYS: "the system does not know this call"
    default: "error number \(code)"
    }
  }
}
