// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope {

/// Has the process keep the memory of freed buffers for the next ones. Called once, first in
/// main().
///
/// Each clip needs some 10 MB for a few milliseconds. Given back to the system every time, clearing
/// the new pages costs more than a third of what extracting its features does.
void keepFreedMemory();

/// The most memory that the process has held so far, in MB.
double peakMemoryMb();

} // namespace genrescope
