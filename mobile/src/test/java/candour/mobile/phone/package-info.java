/// What a build for phones needs and can be known without one.
package candour.mobile.phone;
