// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_module.h"

#include <dlfcn.h>

#include <string>

namespace genrescope {

Result<MediaModule> mediaModule()
{
    static const Result<MediaModule> module = []() -> Result<MediaModule> {
        // Looked for where the program's RUNPATH says. Never unloaded.
        const char* name = "libgenrescope-media.so";
        void* file = ::dlopen(name, RTLD_NOW | RTLD_LOCAL);
        void* entry = file != nullptr ? ::dlsym(file, "genrescopeMedia") : nullptr;
        if (entry == nullptr)
            return failure(ErrorCode::Unexpected, name,
                           std::string("Genrescope is not wholly installed: ") + ::dlerror());
        return reinterpret_cast<MediaModule (*)()>(entry)();
    }();
    return module;
}

} // namespace genrescope
