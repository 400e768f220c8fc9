#pragma once
// SQLite's locks as locks of the open file, not of the process.
//
// A POSIX lock is gone as soon as the process closes any descriptor of that file (fcntl(2)): a file dialog that looks
// into the store's folder is enough. Another program then takes the store for unused and removes its write-ahead log,
// and what is written from then on is lost. Open file description locks (Linux) live as long as SQLite's own
// descriptor. They and POSIX locks of other programs exclude each other as before.
//
// What is different: two connections of one process that each hold a lock of their own exclude each other, too. SQLite
// shares one lock among the connections of a process; only a change of the journal mode with several connections open,
// which does not happen here, and the clean-up at the last close, which the next opening repeats, can meet that.

namespace aicmo::sqlite {

/// For every file that SQLite opens in this process from now on. Thread-safe; does nothing the second time.
void useDescriptorLocks();

}  // namespace aicmo::sqlite
