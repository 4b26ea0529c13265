// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks a text of core for translation, under the name that Qt's lupdate looks for. Core shows the
// text as it stands; the window translates it.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
