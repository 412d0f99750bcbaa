/** The button Enter presses in a form whose visible buttons mean something else. */
export const SaveOnEnter = () => (
  <button className="vh" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" />
);
