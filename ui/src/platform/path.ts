/** Paths as they are shown and suggested. The system's own separator is kept. */

/** The name of the file at the end of a path, without the ending of ours. */
export function fileName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? path).replace(/\.sverka$/i, '')
}

/** The folder a file lies in. */
export function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '')
}

/** A file for the workspace `name` in `folder`; characters that no file system takes become spaces. */
export function fileFor(folder: string, name: string): string {
  const separator = folder.includes('\\') ? '\\' : '/'
  return `${folder}${separator}${allowed(name)}.sverka`
}

/** `name` as every file system takes it. */
export function allowed(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ').trim()
}
